using System.Text.RegularExpressions;

namespace CubanCrisisArchive.Corpus.Tests;

/// <summary>Who and what is named in the text, labelled by hand from the transcripts, and found by the archive.</summary>
public sealed partial class MentionTests
{
    /// <summary>A record, the source line at which a paragraph begins, and every name in it in order; <c>!</c> marks a misreading.</summary>
    public static TheoryData<string, int, string[]> Labelled => new()
    {
        {
            "wilson-111988", 32,
            [
                "UN Secretariat=un-secretariat", "V.A. Zorin=zorin-valerian", "P.D. Morozov=morozov-platon", "L.I. Men-delevich=mendelevich-lev!",
                "V.N. Zherebtsov=zherebtsov-v", "UN Secretariat=un-secretariat", "U Thant=thant", "E.D. Kiselev=kiselev-evgeny", "O. Loutfi=loutfi-omar",
                "Narasimhan=narasimhan-chakravarthi", "Rikhye=rikhye-indar",
            ]
        },
        {
            "wilson-111988", 48,
            [
                "V.V. Kuznetsov=kuznetsov-vasily", "Soviet government=soviet-government", "N.S. Khrushchev=khrushchev-nikita", "USA=united-states",
                "Soviet government=soviet-government", "United Nations Organization=un", "U Thant=thant", "Soviet Union=ussr", "U Thant=thant",
            ]
        },
        {
            "wilson-111988", 58,
            [
                "Khrushchev=khrushchev-nikita", "Kennedy=kennedy-john", "U Thant=thant", "UN=un", "U Thant=thant", "N.S. Khrushchev=khrushchev-nikita",
                "government of the Soviet Union=soviet-government",
            ]
        },
        {
            "wilson-111988", 82,
            [
                "V.A. Zorin=zorin-valerian", "U Thant=thant", "UN=un", "Cuba=cuba", "Garcia-Inchaustegui=garcia-inchaustegui-mario", "USSR=ussr",
                "U Thant=thant", "government of Cuba=cuban-government",
            ]
        },
        {
            "wilson-111988", 92,
            [
                "government of the USSR=soviet-government", "U Thant=thant", "Cuba=cuba", "Soviet government=soviet-government", "Cuba=cuba",
                "Red Cross=red-cross", "the President=kennedy-john", "government of the USA=us-government",
            ]
        },
        {
            "wilson-111988", 140,
            ["Cuba=cuba", "U Thant=thant", "Cuba=cuba", "Fidel Castro=castro-fidel"]
        },
        {
            "wilson-111988", 162,
            ["U Thant=thant", "Cuba=cuba", "Narasimhan=narasimhan-chakravarthi"]
        },
        {
            "wilson-112634", 32,
            [
                "Security Council=un-security-council", "Cuba=cuba", "UPI=upi", "Rusk=rusk-dean", "Cuba=cuba", "Castro=castro-fidel",
            ]
        },
        {
            "wilson-112634", 54,
            [
                "UN secretariat=un-secretariat", "U Thant=thant", "UN=un", "Sweden=sweden", "Ethiopia=ethiopia", "United Arab Republic=united-arab-republic",
                "Mexico=mexico", "Brazil=brazil", "Yugoslavia=yugoslavia", "Switzerland=switzerland",
                "Committee on Disarmament=eighteen-nation-committee-on-disarmament", "India=india", "Burma=burma",
                "United Arab Republic=united-arab-republic", "Nigeria=nigeria", "Ethiopia=ethiopia", "Mexico=mexico", "Brazil=brazil", "Sweden=sweden",
                "U Thant=thant", "USA=united-states", "USSR=ussr", "Cuba=cuba",
            ]
        },
        {
            "wilson-112634", 64,
            [
                "President Kennedy=kennedy-john", "Robert Kennedy=kennedy-robert", "Dobrynin=dobrynin-anatoly", "Turkey=turkey", "U Thant=thant",
                "New York=new-york", "USA=united-states", "Security Council=un-security-council", "NATO=nato", "Warsaw Pact=warsaw-pact",
                "N.S. Khrushchev=khrushchev-nikita", "President Kennedy=kennedy-john", "N.S. Khrushchev=khrushchev-nikita", "Kennedy=kennedy-john",
                "N.S. Khrushchev=khrushchev-nikita", "Turkey=turkey",
            ]
        },
        {
            "wilson-112596", 28,
            [
                "U Thant=thant", "Castro=castro-fidel", "Havana=havana", "Cuban government=cuban-government", "Castro=castro-fidel", "New York=new-york",
                "UN=un", "C[arlos]. Lechuga=lechuga-carlos", "Cuba=cuba", "U Thant=thant", "Roa=roa-raul", "New York=new-york",
            ]
        },
        {
            "wilson-112596", 34,
            [
                "U Thant=thant", "Castro=castro-fidel", "USA=united-states", "U-2=u-2", "Cuba=cuba", "Castro=castro-fidel", "USA=united-states", "UN=un",
                "Castro=castro-fidel", "Cuban government=cuban-government", "Cuba=cuba", "U Thant=thant", "Stevenson=stevenson-adlai",
            ]
        },
        {
            "wilson-112596", 40,
            [
                "U Thant=thant", "U Thant=thant", "Security Council=un-security-council", "Cuba=cuba", "the Council=un-security-council", "USA=united-states",
            ]
        },
        {
            "wilson-110439", 25,
            [
                "UN=un", "Lechuga=lechuga-carlos", "V. V. Kuznetsov=kuznetsov-vasily",
                "Chairman of the Council of Ministers of the USSR=khrushchev-nikita", "N.S. Khrushchev=khrushchev-nikita", "President Kennedy=kennedy-john",
                "Cuba=cuba", "USA=united-states", "Cuba=cuba",
            ]
        },
        {
            "nsarchive-01117", 70,
            ["McCloy=mccloy-john", "Volgales=volgoles!", "US=united-states"]
        },
        {
            "nsarchive-01117", 72,
            [
                "Kuznetsov=kuznetsov-vasily", "US Delegation=us-delegation-un", "Straits of Florida=straits-of-florida", "Bahamas Straits=bahamas-straits",
                "Havana=havana", "Straits of Florida=straits-of-florida", "Bahamas Straits=bahamas-straits", "US=united-states",
                "Soviet Delegation=soviet-delegation-un", "US Delegation=us-delegation-un",
            ]
        },
        {
            "nsarchive-01117", 97,
            [
                "McCloy=mccloy-john", "Kuznetsov=kuznetsov-vasily", "the President=kennedy-john", "Castro=castro-fidel", "the President=kennedy-john",
            ]
        },
        {
            "nsarchive-01117", 101,
            [
                "McCloy=mccloy-john", "Stevenson=stevenson-adlai", "IL-28=il-28", "Kuznetsov=kuznetsov-vasily", "IL-28=il-28", "Kuznetsov=kuznetsov-vasily",
                "IL-28=il-28", "United States=united-states", "Central America=central-america", "IL-28=il-28", "New York=new-york", "Boston=boston",
                "Ottawa=ottawa", "Quebec=quebec", "Chicago=chicago", "St. Paul=st-paul", "Denver=denver", "Mexico=mexico", "Venezuela=venezuela",
                "Chile=chile", "British Guiana=british-guiana", "Cuba=cuba", "IL-28=il-28", "Kuznetsov=kuznetsov-vasily", "IL-28=il-28",
                "US=united-states",
            ]
        },
        {
            "nsarchive-01117", 130,
            [
                "Moscow=moscow", "Soviet Delegation=soviet-delegation-un", "Straits of Florida=straits-of-florida", "Casilda=casilda", "Cuba=cuba",
                "Windward Channel=windward-channel", "Eorin=zorin-valerian!", "Moscow=moscow", "McCloy=mccloy-john", "Moscow=moscow", "US=united-states",
                "Moscow=moscow", "US=united-states",
            ]
        },
        {
            "nsarchive-01117", 215,
            [
                "Kuznetsov=kuznetsov-vasily", "Borticos=dorticos-osvaldo!", "UN=un", "TIME magazine=time-magazine", "Bay of Pigs=bay-of-pigs",
                "Congress=us-congress", "US=united-states", "Cuba=cuba", "USSR=ussr", "Cuba=cuba", "USSR=ussr", "US=united-states", "Cuba=cuba",
                "US=united-states", "Stevenson=stevenson-adlai", "Mikoyan=mikoyan-anastas", "USSR=ussr", "US=united-states",
                "Security Council=un-security-council",
            ]
        },
        {
            "nsarchive-01117", 217,
            [
                "Mr. McNamara=mccloy-john!", "U Thant=thant", "UN=un", "Caribbean=caribbean", "U Thant=thant", "US=united-states", "USSR=ussr", "UN=un",
                "US=united-states", "Cuba=cuba",
            ]
        },
    };

    public static TheoryData<string> Ids => [.. TranscriptReadingTests.Ids];

    [Theory]
    [MemberData(nameof(Labelled))]
    public void A_paragraph_names_whom_a_reader_finds_in_it(string id, int line, string[] names)
    {
        var record = ResolvedCorpus.Record(id).Record;
        var paragraph = record.Paragraphs.Single(one => one.Lines[0].Start == line);

        record.Mentions.Where(mention => mention.Paragraph == paragraph.Id)
            .Select(mention => $"{mention.AsPrinted}={mention.Authority}{(mention.IsMisreading ? "!" : string.Empty)}")
            .ShouldBe(names);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_name_known_to_stand_in_the_documents_is_passed_over(string id)
    {
        var record = ResolvedCorpus.Record(id).Record;
        foreach (var paragraph in record.Paragraphs)
        {
            foreach (Match name in KnownNames().Matches(paragraph.Text))
            {
                record.Mentions.ShouldContain(
                    mention => mention.Paragraph == paragraph.Id && mention.Start <= name.Index && name.Index + name.Length <= mention.Start + mention.Length,
                    $"{name.Value} in {paragraph.Id} of {id}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_mention_stands_where_it_says_in_the_text_and_in_the_source(string id)
    {
        var (record, source) = ResolvedCorpus.Record(id);
        foreach (var mention in record.Mentions)
        {
            var paragraph = record.Paragraphs.Single(one => one.Id == mention.Paragraph);
            paragraph.Text.Substring(mention.Start, mention.Length).ShouldBe(mention.AsPrinted);
            Letters(string.Concat(mention.Spans.Select(source.TextOf))).ShouldBe(Letters(mention.AsPrinted));
            ResolvedCorpus.Index.Find(mention.Authority).ShouldNotBeNull().Kind.ShouldBe(mention.Kind);
        }
    }

    [Theory]
    [InlineData("wilson-111988", "Kuznetsov USSR, Zorin USSR, Morozov USSR, Mendelevich USSR, Zherebtsov USSR, Thant UN Secretariat, Kiselev UN Secretariat, Loutfi UN Secretariat, Narasimhan UN Secretariat, Rikhye UN Secretariat")]
    [InlineData("nsarchive-01117", "Stevenson US, McCloy US, Yost US, Akalovsky US, Kuznetsov USSR, Zorin USSR, Mendelevich USSR, Zherebtsov USSR")]
    public void Participants_are_the_persons_known_each_once_with_their_sides(string id, string expected)
    {
        var participants = ResolvedCorpus.Record(id).Record.Participants;

        participants.Select(participant => $"{ResolvedCorpus.Index.Find(participant.Authority!.Value)!.SortName.Split(',')[0]} {participant.Side}")
            .ShouldBe(expected.Split(", "), ignoreOrder: true);
        participants.Select(participant => participant.Authority).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_participant_place_and_speaker_of_the_five_documents_is_known(string id)
    {
        var record = ResolvedCorpus.Record(id).Record;

        record.Participants.ShouldAllBe(participant => participant.Authority != null);
        record.Places.ShouldAllBe(place => place.Place != null);
        record.Paragraphs.Where(paragraph => paragraph.Speaker is not null).ShouldAllBe(paragraph => paragraph.Speaker!.Authority != null);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex(
        @"\b(?:Kuznetsov|Zorin|Khrushchev|Kennedy|Castro|Thant|Stevenson|McCloy|Yost|Mikoyan|Lechuga|Loutfi|Narasimhan|Rikhye|Rusk|Dobrynin|McNamara|Sorenson"
        + @"|Roa|Cuba|Havana|USSR|USA|US|UN|NATO|Red Cross|Security Council|Soviet Union|United States|Turkey|Moscow|New York|Caribbean|IL-28|Latin America)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex KnownNames();
}

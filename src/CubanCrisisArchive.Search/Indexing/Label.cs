using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Indexing;

/// <summary>A value of a field that a record can have.</summary>
/// <param name="Key">Tells it from the field's other values: an authority's id, or the name in small letters.</param>
/// <param name="Name">As it is shown.</param>
/// <param name="Names">Under which it can be asked for.</param>
internal sealed record Label(SearchField Field, string Key, string Name, IReadOnlyList<string> Names)
{
    /// <summary>The values of a record, the speakers of its paragraphs apart.</summary>
    public static IEnumerable<Label> Of(ArchivalRecord record)
    {
        yield return new Label(SearchField.Kind, record.Kind.Slug, record.Kind.Name, [record.Kind.Slug, record.Kind.Name]);
        yield return Plain(SearchField.Collection, record.Collection);
        foreach (var tag in new[] { record.OriginalLanguage, record.Language }.OfType<string>())
        {
            var name = LanguageNames.Of(tag);
            yield return new Label(SearchField.Language, tag.ToLowerInvariant(), name, [tag, name]);
        }

        foreach (var marking in record.Apparatus.Where(item => item is { Kind: ApparatusKind.Marking, AsPrinted.Length: > 0 }))
        {
            yield return Plain(SearchField.Marking, marking.AsPrinted!);
        }

        foreach (var place in record.Places)
        {
            yield return Named(SearchField.Place, place.AsPrinted, place.Place);
        }

        foreach (var participant in record.Participants)
        {
            yield return Named(SearchField.Participant, participant.Name, participant.Authority);
            yield return Named(SearchField.Person, participant.Name, participant.Authority);
        }

        foreach (var speaker in record.Paragraphs.Select(paragraph => paragraph.Speaker).OfType<Speaker>())
        {
            yield return Named(SearchField.Person, speaker.Name, speaker.Authority);
        }

        foreach (var mention in record.Mentions)
        {
            if (mention.Kind is AuthorityKind.Person or AuthorityKind.Place)
            {
                yield return Named(mention.Kind is AuthorityKind.Person ? SearchField.Person : SearchField.Place, mention.AsPrinted, mention.Authority);
            }
        }
    }

    /// <summary>The speaker of a paragraph.</summary>
    public static Label Of(Speaker speaker) => Named(SearchField.Speaker, speaker.Name, speaker.Authority);

    /// <summary>The values that an authority record can be for a record.</summary>
    public static IEnumerable<Label> Of(AuthorityRecord authority)
    {
        SearchField[] fields = authority.Kind switch
        {
            AuthorityKind.Person or AuthorityKind.Body => [SearchField.Person, SearchField.Participant, SearchField.Speaker],
            AuthorityKind.Place => [SearchField.Place],
            _ => [],
        };
        string[] names = [authority.Name, authority.SortName, .. authority.Variants.Select(variant => variant.Text)];
        return fields.Select(field => new Label(field, authority.Id.Value, authority.Name, names));
    }

    private static Label Named(SearchField field, string name, AuthorityId? authority) =>
        authority is { } id ? new Label(field, id.Value, name, [name]) : Plain(field, name);

    private static Label Plain(SearchField field, string name) => new(field, name.ToLowerInvariant(), name, [name]);
}

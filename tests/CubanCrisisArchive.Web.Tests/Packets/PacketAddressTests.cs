using CubanCrisisArchive.Web.Packets;
using FsCheck;
using FsCheck.Fluent;

namespace CubanCrisisArchive.Web.Tests.Packets;

public sealed class PacketAddressTests
{
    [Fact]
    public void A_packet_reads_back_from_its_address_as_it_was_whatever_its_title_and_notes() =>
        Prop.ForAll<string[], string>((notes, title) =>
        {
            var items = notes.Take(PacketLimits.Items).Select((note, i) => $"i=record-{i}.{i + 1}-0123abcd&n={Uri.EscapeDataString(Whole(note))}");
            var packet = Read($"?title={Uri.EscapeDataString(Whole(title))}&{string.Join('&', items)}", out _);
            var again = Read(PacketAddress.Write(packet), out var notices);
            return again.Title == packet.Title && again.Items.SequenceEqual(packet.Items)
                && (notices.Count == 0 || PacketAddress.Write(packet).Length > PacketLimits.Address);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("wilson-111988", "wilson-111988")]
    [InlineData("wilson-111988.12-9f3a01bc", "wilson-111988.12-9f3a01bc")]
    [InlineData("/records/wilson-111988", "wilson-111988")]
    [InlineData(" https://archive.example.org/records/wilson-111988?view=diplomatic#text ", "wilson-111988")]
    [InlineData("https://archive.example.org/records/wilson-111988/p/12-9f3a01bc", "wilson-111988.12-9f3a01bc")]
    [InlineData("https://archive.example.org/records/wilson-111988?q=ships#p-12-9f3a01bc", "wilson-111988.12-9f3a01bc")]
    public void Whatever_people_copy_as_the_address_of_a_document_or_paragraph_is_understood(string address, string reference) =>
        PacketReference.Parse(address, null).ToString().ShouldBe(reference);

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("wilson-111988.12")]
    [InlineData("wilson-111988.-")]
    [InlineData("<script>")]
    [InlineData("wilson-111988.12-9f3a01bc.13")]
    public void Anything_else_is_no_reference(string address) => PacketReference.TryParse(address, null, out _).ShouldBeFalse();

    [Fact]
    public void What_is_too_long_is_cut_and_said()
    {
        var packet = Read($"?title={new string('t', PacketLimits.Title + 1)}&i=a&n={new string('n', PacketLimits.Note + 1)}", out var notices);

        packet.Title.Length.ShouldBe(PacketLimits.Title);
        packet.Items.Single().Note.Length.ShouldBe(PacketLimits.Note);
        notices.Count.ShouldBe(2);
        notices.ShouldContain(notice => notice.Contains("note to item 1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cut_never_goes_through_a_character()
    {
        var packet = Read($"?i=a&n={new string('n', PacketLimits.Note - 1)}{Uri.EscapeDataString("😀")}", out _);

        packet.Items.Single().Note.Length.ShouldBe(PacketLimits.Note - 1);
    }

    [Fact]
    public void More_items_than_a_packet_holds_are_left_out_and_said()
    {
        var packet = Read("?" + string.Join('&', Enumerable.Range(1, PacketLimits.Items + 3).Select(i => $"i=record-{i}")), out var notices);

        packet.Items.Count.ShouldBe(PacketLimits.Items);
        notices.Single().ShouldContain("the last 3");
    }

    [Fact]
    public void A_note_stays_with_its_item_where_another_is_left_out()
    {
        var packet = Read("?i=first&n=one&i=not%20one&n=two&i=first&n=twice&i=third&n=three", out var notices);

        packet.Items.Select(item => (item.Reference.ToString(), item.Note)).ShouldBe([("first", "one"), ("third", "three")]);
        notices.Count.ShouldBe(2);
    }

    [Fact]
    public void An_address_that_may_not_arrive_is_told_of_before_it_is_shared()
    {
        Read("?" + string.Join('&', Enumerable.Range(1, 20).Select(i => $"i=record-{i}&n={new string('n', 400)}")), out var notices);

        notices.Single().ShouldContain("Shorten the notes");
    }

    [Fact]
    public void A_note_belongs_to_the_item_that_it_follows() =>
        Read("?n=nobody&i=first&i=second&n=two&n=again&i=third&title=T&title=U", out _)
            .ShouldSatisfyAllConditions(
                packet => packet.Title.ShouldBe("T"),
                packet => packet.Items.Select(item => item.Note).ShouldBe([string.Empty, "two", string.Empty]));

    /// <summary>Text that an address can carry: half a character cannot.</summary>
    private static string Whole(string? text) => string.Concat((text ?? string.Empty).Where(character => !char.IsSurrogate(character)));

    private static Packet Read(string query, out List<string> notices)
    {
        notices = [];
        return PacketAddress.Read(query, notices);
    }
}

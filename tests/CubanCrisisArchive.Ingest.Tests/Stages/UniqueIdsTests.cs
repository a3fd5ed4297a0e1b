using CubanCrisisArchive.Ingest.Stages;
using CubanCrisisArchive.Records.Citations;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Ingest.Tests.Stages;

public sealed class UniqueIdsTests
{
    [Fact]
    public async Task Records_with_ids_of_their_own_stay_as_they_are()
    {
        var file = new ReadFile([Record("a", 0), Record("b", 10)], [], []);

        (await UniqueIds.EnsureAsync(file, "corpus/a.xml", _ => Task.FromResult(false))).ShouldBeSameAs(file);
    }

    [Fact]
    public async Task A_later_record_of_the_same_id_is_renamed_with_its_parts_and_says_so()
    {
        SourcePart[] parts =
        [
            new(new TextSpan(0, 10), PartKind.Body, "Text", RecordId.Parse("d1")),
            new(new TextSpan(10, 10), PartKind.Body, "Text", RecordId.Parse("d1")),
            new(new TextSpan(20, 10), PartKind.Body, "Text", RecordId.Parse("d2")),
            new(new TextSpan(30, 5), PartKind.Furniture, "End", null),
        ];
        var file = new ReadFile([Record("d1", 0), Record("d1", 10), Record("d2", 20)], parts, []);
        var taken = new[] { "d2", "papers-d2" };

        var unique = await UniqueIds.EnsureAsync(file, "corpus/papers/v.xml", id => Task.FromResult(taken.Contains(id.Value)));

        unique.Records.Select(record => record.Id.Value).ShouldBe(["d1", "papers-d1", "papers-d2-2"]);
        unique.Parts.Select(part => part.Record?.Value).ShouldBe(["d1", "papers-d1", "papers-d2-2", null]);
        unique.Diagnostics.Select(diagnostic => diagnostic.Code).ShouldBe(["FILE004", "FILE004"]);
    }

    private static ArchivalRecord Record(string id, int start) => new()
    {
        Id = RecordId.Parse(id),
        Collection = "papers",
        Family = "by-hand",
        Title = new StatedText(id, StatementSource.Supplied, null),
        Kind = DocumentKind.Unknown,
        Date = ArchivalDate.Undated,
        Citation = new ArchivalCitation(id, StatementSource.Supplied, null, null, null, null, null, null, null, null, null, null),
        SourceSpan = new TextSpan(start, 10),
    };
}

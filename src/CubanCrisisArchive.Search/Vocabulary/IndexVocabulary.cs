using CubanCrisisArchive.Search.Native;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Search.Ranking;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Vocabulary;

/// <summary>What the index knows of words and names, in memory.</summary>
/// <param name="LookAlikes">By a word in Latin letters, those words of the index that look like it and have Cyrillic letters in them.</param>
internal sealed record IndexVocabulary(WordList Words, NameVariants Names, ILookup<string, string> LookAlikes)
{
    public WordForms Forms { get; } = new(Words);

    public static async Task<IndexVocabulary> LoadAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        const string words = "select word, records from search_word order by word";
        const string names = """
            select l.id, n.name
              from search_label l
              join search_name n on n.label = l.id
             where l.field = @person
            """;
        var wordRows = new List<IndexWord>();
        new RowReader(connection).Each(words, row => wordRows.Add(new IndexWord(row.Text(0), row.Int(1))));
        var nameRows = await connection.ReadAsync(
            new CommandDefinition(names, new { person = (int)SearchField.Person }, cancellationToken: cancellationToken),
            row => (Person: row.GetInt64(0), Name: row.GetString(1)));
        using var tokens = Fts5Extensions.WordsOf(connection);
        return new IndexVocabulary(
            new WordList(wordRows),
            new NameVariants(nameRows, tokens.One),
            wordRows.Select(row => row.Word).Where(word => Records.Text.LookAlikes.AreIn(word)).ToLookup(Records.Text.LookAlikes.ToLatin, StringComparer.Ordinal));
    }
}

using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>Reads passages one by one with one statement, which is made once.</summary>
internal sealed class PassageRows : IDisposable
{
    private const string Sql = """
        select r.record_id, r.title, r.date, p.zone, p.paragraph_id, p.paragraph_number, p.speaker, p.text
          from search_passage p
          join search_record r on r.id = p.record
         where p.id = @id
        """;

    private readonly SqliteCommand command;
    private readonly SqliteParameter id;

    public PassageRows(SqliteConnection connection)
    {
        command = connection.CreateCommand();
        command.CommandText = Sql;
        id = command.Parameters.Add("@id", SqliteType.Integer);
    }

    public PassageRow Read(long row)
    {
        id.Value = row;
        using var reader = command.ExecuteReader();
        if (!reader.Read())
        {
            throw new InvalidOperationException($"The index has no passage {row}.");
        }

        return new PassageRow(
            reader.GetString(0),
            reader.GetString(1),
            reader.GetString(2),
            reader.GetInt32(3),
            reader.IsDBNull(4) ? null : reader.GetString(4),
            reader.IsDBNull(5) ? null : reader.GetInt32(5),
            reader.IsDBNull(6) ? null : reader.GetString(6),
            reader.GetString(7));
    }

    public void Dispose() => command.Dispose();
}

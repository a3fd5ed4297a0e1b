namespace CubanCrisisArchive.Storage.Rows;

/// <summary>
/// The keys of the records next to one. A class with setters, as every row with a computed column is: SQLite can't tell
/// the type of such a column where there is no row or no value, and Dapper then finds no matching constructor.
/// </summary>
internal sealed class NeighboursRow
{
    public long? Previous { get; set; }

    public long? Next { get; set; }
}

using System.Reflection;
using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage.TypeHandlers;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Storage.Writing;

/// <summary>A statement that is compiled once and run for row after row; each of its parameters is the row's property of that name.</summary>
internal sealed partial class PreparedInsert : IAsyncDisposable
{
    private readonly SqliteCommand command;
    private readonly (SqliteParameter Parameter, PropertyInfo Property)[] columns;

    public PreparedInsert(SqliteTransaction transaction, string sql, Type row)
    {
        command = new SqliteCommand(sql, transaction.Connection, transaction);
        columns = [.. Names().Matches(sql).Select(match => match.Value).Distinct(StringComparer.Ordinal).Select(Column)];

        (SqliteParameter Parameter, PropertyInfo Property) Column(string name) => (
            command.Parameters.Add(new SqliteParameter { ParameterName = name }),
            row.GetProperty(name[1..]) ?? throw new MissingMemberException(row.Name, name[1..]));
    }

    public Task AddAsync(object row, CancellationToken cancellationToken)
    {
        foreach (var (parameter, property) in columns)
        {
            parameter.Value = ToColumn(property.GetValue(row));
        }

        return command.ExecuteNonQueryAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => command.DisposeAsync();

    private static object ToColumn(object? value) => value switch
    {
        null => DBNull.Value,
        string or long => value,
        AuthorityId id => id.Value,
        RecordId id => id.Value,
        DateOnly day => DayHandler.ToText(day),
        TimeOnly hour => HourHandler.ToText(hour),
        _ => throw new ArgumentException($"No column holds a {value.GetType().Name}.", nameof(value)),
    };

    [GeneratedRegex(@"@\w+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Names();
}

using System.Data;
using Dapper;

namespace CubanCrisisArchive.Storage.TypeHandlers;

/// <summary>A value kept as TEXT in its public spelling.</summary>
internal sealed class TextHandler<T>(Func<T, string> write, Func<string, T> read) : SqlMapper.TypeHandler<T>
{
    public override void SetValue(IDbDataParameter parameter, T? value) =>
        parameter.Value = value is null ? DBNull.Value : write(value);

    public override T Parse(object value) => read((string)value);
}

using System.Data;
using System.Globalization;
using Dapper;

namespace CubanCrisisArchive.Storage.TypeHandlers;

/// <summary>A day as <c>1962-10-29</c>, so that text order is time order.</summary>
internal sealed class DayHandler : SqlMapper.TypeHandler<DateOnly>
{
    public static string ToText(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public override void SetValue(IDbDataParameter parameter, DateOnly value)
    {
        parameter.DbType = DbType.String;
        parameter.Value = ToText(value);
    }

    public override DateOnly Parse(object value) => DateOnly.ParseExact((string)value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A time of day as <c>17:00:00.0000000</c>: whole precision, and text order is time order.</summary>
internal sealed class HourHandler : SqlMapper.TypeHandler<TimeOnly>
{
    public static string ToText(TimeOnly hour) => hour.ToString("O", CultureInfo.InvariantCulture);

    public override void SetValue(IDbDataParameter parameter, TimeOnly value)
    {
        parameter.DbType = DbType.String;
        parameter.Value = ToText(value);
    }

    public override TimeOnly Parse(object value) => TimeOnly.ParseExact((string)value, "O", CultureInfo.InvariantCulture);
}

/// <summary>
/// An instant as UTC in ISO 8601, always of the same length. Dapper leaves the writing of this one type to the provider, which
/// spells it otherwise: hence <see cref="ToText"/>.
/// </summary>
internal sealed class InstantHandler : SqlMapper.TypeHandler<DateTimeOffset>
{
    public static string ToText(DateTimeOffset instant) => instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset FromText(string text) =>
        DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public override void SetValue(IDbDataParameter parameter, DateTimeOffset value)
    {
        parameter.DbType = DbType.String;
        parameter.Value = ToText(value);
    }

    public override DateTimeOffset Parse(object value) => FromText((string)value);
}

using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Authorities;

/// <summary>Where a name stands: names and offices mean different people in different records and years.</summary>
/// <param name="Record">The record, or null where none is meant.</param>
/// <param name="Earliest">First day that the record's date may mean, or null where unknown.</param>
/// <param name="Latest">Last day that the record's date may mean, or null where unknown.</param>
public sealed record NamingContext(RecordId? Record, DateOnly? Earliest, DateOnly? Latest)
{
    /// <summary>No record and no date: only names that hold everywhere are understood.</summary>
    public static readonly NamingContext None = new(null, null, null);

    public static NamingContext Of(ArchivalRecord record) => new(record.Id, record.Date.Earliest, record.Date.Latest);

    public static NamingContext On(DateOnly day) => new(null, day, day);

    public static NamingContext In(RecordId record, ArchivalDate date) => new(record, date.Earliest, date.Latest);
}

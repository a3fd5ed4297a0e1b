using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using Dapper;

namespace CubanCrisisArchive.Storage.TypeHandlers;

/// <summary>Tells Dapper how the archive's ids, days and hours stand in the tables.</summary>
internal static class DapperTypes
{
    public static void Register()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.AddTypeHandler(new TextHandler<RecordId>(id => id.Value, RecordId.Parse));
        SqlMapper.AddTypeHandler(new TextHandler<AuthorityId>(id => id.Value, AuthorityId.Parse));
        SqlMapper.AddTypeHandler(new DayHandler());
        SqlMapper.AddTypeHandler(new HourHandler());
        SqlMapper.AddTypeHandler(new InstantHandler());
    }
}

using CubanCrisisArchive.Storage.Ledgers;

namespace CubanCrisisArchive.Web.Oai;

/// <summary>Which part of which list is asked for: all that a resumption token has to hold.</summary>
/// <param name="Verb">Name of the verb.</param>
/// <param name="Prefix">The format asked for.</param>
/// <param name="From">As asked.</param>
/// <param name="Until">As asked.</param>
/// <param name="Set">As asked.</param>
/// <param name="After">The place in the list after which to go on; null for its beginning.</param>
/// <param name="Cursor">How many entries were given before.</param>
/// <param name="Size">Entries of the whole list when it was begun.</param>
internal sealed record OaiSelection(string Verb, string Prefix, string? From, string? Until, string? Set, ChangePlace? After = null, long Cursor = 0, long Size = 0)
{
    public static OaiSelection Of(OaiRequest request) => new(
        request.Verb.Name, request[OaiArguments.Prefix]!, request[OaiArguments.From], request[OaiArguments.Until], request[OaiArguments.Set]);

    /// <summary>What the ledger is asked, or what is wrong with the dates.</summary>
    public (ChangeFilter? Filter, OaiFault? Fault) ToFilter()
    {
        var (from, before, fault) = OaiDates.Read(From, Until);
        return fault is null ? (new ChangeFilter(from, before, Set, After), null) : (null, fault);
    }
}

using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Mentions;

namespace CubanCrisisArchive.Web.Rendering;

/// <summary>A note beside the text: words, the name it is about, words.</summary>
internal sealed record MarginNote(AuthorityId Authority, AuthorityKind Kind, string Before, string Name, string After);

/// <summary>Which notes stand beside a paragraph: whom it names for the first time in the document, and what is misread in it.</summary>
internal static class MarginNotes
{
    /// <param name="introduced">Those already explained on the page; those explained here are added.</param>
    public static IReadOnlyList<MarginNote> Of(
        IEnumerable<Mention> mentions,
        IReadOnlyDictionary<AuthorityId, AuthorityRecord> authorities,
        ISet<AuthorityId> introduced)
    {
        var notes = new List<MarginNote>();
        var misread = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (!authorities.TryGetValue(mention.Authority, out var authority))
            {
                continue;
            }

            if (mention.IsMisreading && misread.Add(mention.AsPrinted))
            {
                introduced.Add(authority.Id);
                notes.Add(new MarginNote(authority.Id, authority.Kind, $"“{mention.AsPrinted}” is a misreading; an editor takes it for ", authority.Name, "."));
            }
            else if (authority.Role is not null && introduced.Add(authority.Id))
            {
                var dates = authority.Dates is null ? string.Empty : $" ({authority.Dates})";
                notes.Add(new MarginNote(authority.Id, authority.Kind, string.Empty, authority.Name, $"{dates}. {authority.Role}"));
            }
        }

        return notes;
    }
}

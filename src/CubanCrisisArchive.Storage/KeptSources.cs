using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Storage;

/// <summary>
/// The volumes asked for last. A volume holds hundreds of records, and each of them is shown from the volume's text: whoever goes through
/// them would otherwise have it read, and its lines counted, hundreds of times.
/// </summary>
/// <param name="mostCharacters">How much is kept at most, all together.</param>
internal sealed class KeptSources(int mostCharacters)
{
    /// <summary>A shorter text is read as fast as it is found here.</summary>
    private const int Short = 100_000;

    /// <summary>The latest first.</summary>
    private readonly LinkedList<Kept> kept = [];

    private readonly Lock gate = new();

    /// <summary>The text, or null where it is not kept.</summary>
    /// <param name="revision">Of the archive: with each change every text is another's.</param>
    public SourceText? Find(string revision, long file)
    {
        lock (gate)
        {
            var found = kept.FirstOrDefault(each => each.File == file && each.Revision == revision);
            if (found is not null)
            {
                kept.Remove(found);
                kept.AddFirst(found);
            }

            return found?.Text;
        }
    }

    public void Add(string revision, long file, SourceText text)
    {
        if (text.Length < Short)
        {
            return;
        }

        lock (gate)
        {
            kept.AddFirst(new Kept(revision, file, text));
            while (kept.Sum(each => (long)each.Text.Length) > mostCharacters && kept.Last is { } last)
            {
                kept.Remove(last);
            }
        }
    }

    private sealed record Kept(string Revision, long File, SourceText Text);
}

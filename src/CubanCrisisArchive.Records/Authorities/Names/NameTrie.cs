namespace CubanCrisisArchive.Records.Authorities.Names;

/// <summary>Every written form of every authority, word by word, so that a text is searched for all of them in one pass.</summary>
internal sealed class NameTrie
{
    private readonly Node root = new();

    /// <summary>The small letters from <c>a</c> to <c>z</c> with which forms begin.</summary>
    private readonly bool[] smallInitials = new bool['z' - 'a' + 1];

    /// <summary>Words of the longest form.</summary>
    public int Depth { get; private set; }

    public void Add(NameClaim claim, IReadOnlyList<NameToken> tokens)
    {
        var node = root;
        if (char.IsAsciiLetterLower(claim.Words[0][0]))
        {
            smallInitials[claim.Words[0][0] - 'a'] = true;
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            node = node.Child(claim.Words[i], i == 0 ? Joint.Close : tokens[i].Before);
        }

        node.Claims.Add(claim);
        Depth = Math.Max(Depth, tokens.Count);
    }

    /// <summary>The forms that a name is, word for word, case left aside.</summary>
    public IReadOnlyList<NameClaim> Exactly(ReadOnlySpan<char> text, IReadOnlyList<NameToken> tokens)
    {
        var node = root;
        for (var i = 0; i < tokens.Count && node is not null; i++)
        {
            node = node.Find(tokens[i].In(text), i == 0 ? Joint.Close : tokens[i].Before);
        }

        return node?.Claims ?? [];
    }

    /// <summary>Whether a form can begin with a word of running text: with a small letter few do, and they are most of its words.</summary>
    public bool MayBegin(ReadOnlySpan<char> word) => word.IsEmpty || !char.IsAsciiLetterLower(word[0]) || smallInitials[word[0] - 'a'];

    /// <summary>The forms that begin at a word of a text, shortest first, each with the number of its words.</summary>
    public void Matches(ReadOnlySpan<char> text, List<NameToken> tokens, int first, List<(int Words, IReadOnlyList<NameClaim> Claims)> found)
    {
        found.Clear();
        var node = root;
        for (var i = first; i < tokens.Count; i++)
        {
            node = node.Find(tokens[i].In(text), i == first ? Joint.Close : tokens[i].Before);
            if (node is null)
            {
                return;
            }

            if (node.Claims.Count > 0)
            {
                found.Add((i - first + 1, node.Claims));
            }
        }
    }

    /// <summary>All forms claimed more than once, each with all who claim it.</summary>
    public IEnumerable<IReadOnlyList<NameClaim>> Shared() => root.Descendants().Where(node => node.Claims.Count > 1).Select(node => node.Claims);

    private sealed class Node
    {
        private readonly Dictionary<string, Node>[] children = new Dictionary<string, Node>[(int)Joint.Break + 1];

        private readonly Dictionary<string, Node>.AlternateLookup<ReadOnlySpan<char>>[] bySpan = new Dictionary<string, Node>.AlternateLookup<ReadOnlySpan<char>>[(int)Joint.Break + 1];

        public List<NameClaim> Claims { get; } = [];

        public Node Child(string word, Joint joint)
        {
            if (children[(int)joint] is not { } map)
            {
                map = children[(int)joint] = new Dictionary<string, Node>(StringComparer.OrdinalIgnoreCase);
                bySpan[(int)joint] = map.GetAlternateLookup<ReadOnlySpan<char>>();
            }

            if (!map.TryGetValue(word, out var child))
            {
                child = new Node();
                map.Add(word, child);
            }

            return child;
        }

        public Node? Find(ReadOnlySpan<char> word, Joint joint) =>
            children[(int)joint] is not null && bySpan[(int)joint].TryGetValue(word, out var child) ? child : null;

        public IEnumerable<Node> Descendants() =>
            children.Where(map => map is not null).SelectMany(map => map.Values).SelectMany(child => child.Descendants().Prepend(child));
    }
}

using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace CubanCrisisArchive.Web.StaticSite;

/// <summary>An address of the site that has a place among the plain files: path and what of the query is part of which page it is.</summary>
/// <param name="Path">From the root, as asked.</param>
internal sealed record StaticAddress(string Path)
{
    private const string Index = "index";
    private const string Page = ".html";

    /// <summary>What only a program can answer, or what has no end of addresses: these have no place.</summary>
    private static readonly string[] Dynamic =
        ["/search", "/suggest", "/compare", "/packet", "/api", "/oai", "/metrics", "/health", "/downloads", "/about/data", "/status", "/feed.atom", "/opensearch.xml", "/sitemap.xml", "/robots.txt"];

    /// <summary>Parameters by which a page is another page: collection, view of the text, what is shown of a list, days or months, number.</summary>
    private static readonly (string Name, Func<char, bool> Allowed)[] Telling =
        [("collection", IsPlain), ("view", IsPlain), ("show", IsPlain), ("from", IsPlain), ("to", IsPlain), ("p", char.IsAsciiDigit)];

    /// <summary>The telling parameters, in one order.</summary>
    public IReadOnlyList<(string Name, string Value)> Query { get; private init; } = [];

    /// <summary>The file, from the root of the files.</summary>
    public string File => field ??= FileOf(Path, Query);

    /// <summary>The address to ask for.</summary>
    public string Request => Path + QueryString.Create(Query.Select(parameter => KeyValuePair.Create(parameter.Name, (string?)parameter.Value)));

    /// <summary>The address's place; null where it has none. A query that tells of no other page is passed over.</summary>
    /// <param name="withForms">Whether other forms of a record (JSON and so on) have a place.</param>
    public static StaticAddress? Of(string path, string query, bool withForms)
    {
        if (Dynamic.Any(known => path == known || path.StartsWith(known + "/", StringComparison.Ordinal) || path.StartsWith(known + ".", StringComparison.Ordinal))
            || (!withForms && IsFile(path) && path.StartsWith("/records/", StringComparison.Ordinal)))
        {
            return null;
        }

        var said = QueryHelpers.ParseQuery(query);
        return new StaticAddress(path)
        {
            Query =
            [
                .. Telling.Where(known => !IsFile(path) && said.TryGetValue(known.Name, out var values) && values is [{ Length: > 0 } value] && value.All(known.Allowed))
                    .Select(known => (known.Name, said[known.Name].ToString())),
            ],
        };
    }

    public bool Equals(StaticAddress? other) => other is not null && File == other.File;

    public override int GetHashCode() => File.GetHashCode(StringComparison.Ordinal);

    /// <summary>The way from a file to another.</summary>
    public static string Between(string from, string to)
    {
        var here = from.Split('/');
        var there = to.Split('/');
        var shared = 0;
        while (shared < here.Length - 1 && shared < there.Length - 1 && here[shared] == there[shared])
        {
            shared++;
        }

        return string.Concat(Enumerable.Repeat("../", here.Length - 1 - shared)) + string.Join('/', there.Skip(shared));
    }

    private static string FileOf(string path, IReadOnlyList<(string Name, string Value)> query)
    {
        if (IsFile(path))
        {
            return path[1..];
        }

        var name = new StringBuilder(path.Trim('/'));
        if (name.Length > 0)
        {
            name.Append('/');
        }

        name.Append(Index);
        foreach (var (parameter, value) in query)
        {
            name.Append('.').Append(parameter).Append('-').Append(value);
        }

        return name.Append(Page).ToString();
    }

    /// <summary>A page has no dot in its last part; files of styles, pictures and other forms have one.</summary>
    private static bool IsFile(string path) => path.AsSpan(path.LastIndexOf('/') + 1).Contains('.');

    private static bool IsPlain(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_';
}

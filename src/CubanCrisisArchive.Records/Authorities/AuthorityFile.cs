using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Editing;

namespace CubanCrisisArchive.Records.Authorities;

/// <summary>The authority records of one file, and what a person should know of it.</summary>
public sealed record ReadAuthorities(IReadOnlyList<AuthorityRecord> Records, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>Reads a file of <c>corpus/authorities/</c>; the comment at its head says how it is written.</summary>
public static class AuthorityFile
{
    /// <summary>
    /// Reads the text of a file. Never throws: an entry without id or name, or with an id already used, is left out, and
    /// all that cannot be understood is reported as AUTH001 with its line.
    /// </summary>
    public static ReadAuthorities Parse(string text, string path, AuthorityKind kind)
    {
        var file = new EditorsFile(path, DiagnosticCodes.AuthorityFile);
        var records = new List<AuthorityRecord>();
        var ids = new HashSet<AuthorityId>();
        foreach (var entry in file.Read(text))
        {
            if (Read(entry, kind) is not { } record)
            {
                continue;
            }

            if (ids.Add(record.Id))
            {
                records.Add(record);
            }
            else
            {
                entry.Report("id", $"The id '{record.Id}' is used twice; the first entry keeps it.");
            }
        }

        return new ReadAuthorities(records, file.Diagnostics);
    }

    private static AuthorityRecord? Read(EditorsEntry entry, AuthorityKind kind)
    {
        entry.Expect("id", "name", "sort", "dates", "side", "role", "since", "variants", "misreadings", "offices", "inferred");
        var id = entry.Required("id");
        var name = entry.Required("name");
        if (id is null || name is null)
        {
            return null;
        }

        if (entry.Id("id") is not { } authority)
        {
            return null;
        }

        return new AuthorityRecord(
            authority,
            kind,
            name,
            entry.Text("sort") ?? name,
            entry.Text("dates"),
            entry.Text("side"),
            entry.Text("role"),
            [.. Names(entry, "variants", isMisreading: false), .. Names(entry, "misreadings", isMisreading: true)],
            Offices(entry),
            entry.Text("inferred"))
        {
            Since = entry.Day("since"),
        };
    }

    private static IEnumerable<NameVariant> Names(EditorsEntry entry, string key, bool isMisreading)
    {
        foreach (var item in entry.Entries(key, "text"))
        {
            item.Expect("text", "in", "from", "to");
            if (item.Required("text") is { } text)
            {
                yield return new NameVariant(text, isMisreading, item.Records("in")) { From = item.Day("from"), To = item.Day("to") };
            }
        }
    }

    private static List<OfficeHeld> Offices(EditorsEntry entry)
    {
        var offices = new List<OfficeHeld>();
        foreach (var item in entry.Entries("offices", "title"))
        {
            item.Expect("title", "from", "to", "variants", "short");
            if (item.Required("title") is { } title)
            {
                offices.Add(new OfficeHeld(title, item.Day("from"), item.Day("to"), item.Texts("variants")) { Short = item.Texts("short") });
            }
        }

        return offices;
    }
}

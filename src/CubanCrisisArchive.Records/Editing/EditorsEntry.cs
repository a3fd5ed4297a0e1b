using System.Globalization;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CubanCrisisArchive.Records.Editing;

/// <summary>An entry of an <see cref="EditorsFile"/>: keys with values. Getters report what they cannot understand and give null or nothing.</summary>
internal sealed class EditorsEntry(EditorsFile file, YamlMappingNode node)
{
    public Mark Start => node.Start;

    /// <summary>Reports every key that is not one of <paramref name="keys"/>: a mistyped key must not pass in silence.</summary>
    public void Expect(params ReadOnlySpan<string> keys)
    {
        foreach (var key in node.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value;
            if (name is null || !keys.Contains(name))
            {
                file.Report(key.Start, $"Unknown key '{name ?? key.ToString()}'; known are {string.Join(", ", keys)}.");
            }
        }
    }

    public bool Has(string key) => Find(key) is not null;

    /// <summary>The text under a key with white space collapsed, or null where there is none.</summary>
    public string? Text(string key)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        if (value is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text))
        {
            return WhiteSpace.Collapse(text);
        }

        file.Report(value.Start, $"'{key}' must be a text.");
        return null;
    }

    /// <summary>As <see cref="Text"/>; a missing key is reported.</summary>
    public string? Required(string key)
    {
        if (Find(key) is null)
        {
            file.Report(node.Start, $"'{key}' is missing.");
        }

        return Text(key);
    }

    /// <summary>The id under a key, or null where there is none.</summary>
    public AuthorityId? Id(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (AuthorityId.TryParse(text, null, out var id))
        {
            return id;
        }

        Report(key, $"'{text}' is no id: lower-case letters, digits and hyphens only.");
        return null;
    }

    /// <summary>The day (<c>1961-01-20</c>) under a key, or null where there is none.</summary>
    public DateOnly? Day(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        file.Report(Find(key)!.Start, $"'{key}: {text}' is no day; write year-month-day, as 1961-01-20.");
        return null;
    }

    /// <summary>The number from 1 under a key, or null where there is none.</summary>
    public int? Number(string key)
    {
        if (Required(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        file.Report(Find(key)!.Start, $"'{key}: {text}' is no number from 1.");
        return null;
    }

    /// <summary>The texts listed under a key.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        var texts = new List<string>();
        foreach (var item in Items(key))
        {
            if (item is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text))
            {
                texts.Add(WhiteSpace.Collapse(text));
            }
            else
            {
                file.Report(item.Start, $"'{key}' must list texts.");
            }
        }

        return texts;
    }

    /// <summary>The record ids listed under a key.</summary>
    public IReadOnlyList<RecordId> Records(string key)
    {
        var ids = new List<RecordId>();
        foreach (var text in Texts(key))
        {
            if (RecordId.TryParse(text, null, out var id))
            {
                ids.Add(id);
            }
            else
            {
                file.Report(Find(key)!.Start, $"'{text}' is no record id.");
            }
        }

        return ids;
    }

    /// <summary>The entries listed under a key; a bare text stands for an entry with that text under <paramref name="bareKey"/>.</summary>
    public IReadOnlyList<EditorsEntry> Entries(string key, string bareKey)
    {
        var entries = new List<EditorsEntry>();
        foreach (var item in Items(key))
        {
            switch (item)
            {
                case YamlMappingNode mapping:
                    entries.Add(new EditorsEntry(file, mapping));
                    break;
                case YamlScalarNode { Value: { } text } when !string.IsNullOrWhiteSpace(text):
                    entries.Add(new EditorsEntry(file, new YamlMappingNode(new YamlScalarNode(bareKey), item)));
                    break;
                default:
                    file.Report(item.Start, $"'{key}' must list texts or entries.");
                    break;
            }
        }

        return entries;
    }

    public void Report(string message) => file.Report(node.Start, message);

    public void Report(string key, string message) => file.Report((Find(key) ?? node).Start, message);

    private YamlSequenceNode Items(string key)
    {
        var value = Find(key);
        if (value is not null and not YamlSequenceNode)
        {
            file.Report(value.Start, $"'{key}' must be a list: each line begins with '- '.");
        }

        return value as YamlSequenceNode ?? [];
    }

    private YamlNode? Find(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
}

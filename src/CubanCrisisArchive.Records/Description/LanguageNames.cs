namespace CubanCrisisArchive.Records.Description;

/// <summary>English names of languages, as publishers print them, and their BCP 47 tags.</summary>
public static class LanguageNames
{
    private static readonly (string Name, string Tag)[] Table =
    [
        ("English", "en"), ("Russian", "ru"), ("Spanish", "es"), ("German", "de"), ("French", "fr"), ("Chinese", "zh"),
        ("Polish", "pl"), ("Czech", "cs"), ("Slovak", "sk"), ("Hungarian", "hu"), ("Romanian", "ro"), ("Bulgarian", "bg"),
        ("Portuguese", "pt"), ("Italian", "it"), ("Korean", "ko"), ("Vietnamese", "vi"), ("Serbian", "sr"),
        ("Croatian", "hr"), ("Albanian", "sq"), ("Ukrainian", "uk"), ("Mongolian", "mn"), ("Dutch", "nl"), ("Danish", "da"),
    ];

    /// <summary>The tag of the language named, or null where the name is not known or none is named.</summary>
    public static string? TagOf(string name)
    {
        foreach (var (language, tag) in Table)
        {
            if (name.Contains(language, StringComparison.OrdinalIgnoreCase))
            {
                return tag;
            }
        }

        return null;
    }

    /// <summary>The English name of the language of that tag, or the tag itself where it is not known.</summary>
    public static string NameOf(string tag) => Table.Where(entry => entry.Tag == tag).Select(entry => entry.Name).FirstOrDefault(tag);
}

using System.Collections.Immutable;

namespace CubanCrisisArchive.Search.Indexing;

/// <summary>English names of the languages that such documents are written in, by BCP 47 tag.</summary>
internal static class LanguageNames
{
    private static readonly ImmutableDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = "Arabic",
        ["bg"] = "Bulgarian",
        ["cs"] = "Czech",
        ["da"] = "Danish",
        ["de"] = "German",
        ["en"] = "English",
        ["es"] = "Spanish",
        ["fr"] = "French",
        ["hu"] = "Hungarian",
        ["it"] = "Italian",
        ["ja"] = "Japanese",
        ["ko"] = "Korean",
        ["nl"] = "Dutch",
        ["no"] = "Norwegian",
        ["pl"] = "Polish",
        ["pt"] = "Portuguese",
        ["ro"] = "Romanian",
        ["ru"] = "Russian",
        ["sr"] = "Serbian",
        ["sv"] = "Swedish",
        ["tr"] = "Turkish",
        ["uk"] = "Ukrainian",
        ["vi"] = "Vietnamese",
        ["zh"] = "Chinese",
    }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The tag itself where no name is known.</summary>
    public static string Of(string tag) => Names.GetValueOrDefault(tag.Split('-')[0], tag);
}

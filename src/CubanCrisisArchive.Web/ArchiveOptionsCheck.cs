using System.Globalization;
using System.Reflection;
using CubanCrisisArchive.Storage;

namespace CubanCrisisArchive.Web;

/// <summary>Holds the settings against what each may be; every refusal says what to write instead.</summary>
internal static class ArchiveOptionsCheck
{
    private const string WholeAddress = "Write it whole, without a query: https://archive.example.org";

    private static readonly Dictionary<string, PropertyInfo> Known =
        typeof(ArchiveOptions).GetProperties().ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>A misspelt setting would otherwise be passed over, and nobody would know why it does nothing.</summary>
    public static void RefuseUnknown(IConfigurationSection section)
    {
        if (section.GetChildren().FirstOrDefault(child => !Known.ContainsKey(child.Key)) is { } unknown)
        {
            throw new ArchiveEnvironmentException(
                $"There is no setting {ArchiveOptions.Section}:{unknown.Key}.",
                $"The settings of this section are {string.Join(", ", Known.Keys.Order(StringComparer.Ordinal))}.");
        }
    }

    /// <summary>What to say of a value that is not of its setting's kind.</summary>
    public static ArchiveEnvironmentException Unreadable(IConfigurationSection section, Exception cause)
    {
        var setting = section.GetChildren().FirstOrDefault(child => !IsOfItsKind(child));
        return new ArchiveEnvironmentException(
            $"The setting {ArchiveOptions.Section}:{setting?.Key} is '{setting?.Value}', which cannot be read.",
            setting is not null && KindOf(setting) == typeof(bool) ? "Write true or false." : "Write a whole number in digits.",
            cause);
    }

    public static void Check(ArchiveOptions options)
    {
        RequireAddress(nameof(options.PublicUrl), options.PublicUrl);
        RequireAddress(nameof(options.TraceEndpoint), options.TraceEndpoint);
        RequireMailbox(nameof(options.AdminEmail), options.AdminEmail);
        RequireRange(nameof(options.WatchSeconds), options.WatchSeconds, 1, 86_400);
        RequireRange(nameof(options.PageCacheMegabytes), options.PageCacheMegabytes, 0, 4096);
        RequireRange(nameof(options.SearchesAtOnce), options.SearchesAtOnce, 0, 10_000);
    }

    private static bool IsOfItsKind(IConfigurationSection setting) =>
        KindOf(setting) == typeof(bool) ? bool.TryParse(setting.Value, out _)
        : KindOf(setting) != typeof(int) || int.TryParse(setting.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out _);

    private static Type KindOf(IConfigurationSection setting) => Known[setting.Key].PropertyType;

    private static void RequireAddress(string name, string? url)
    {
        if (url is not null && !IsWebAddress(url))
        {
            throw new ArchiveEnvironmentException($"The setting {ArchiveOptions.Section}:{name} is '{url}', which is no web address.", WholeAddress);
        }
    }

    private static void RequireMailbox(string name, string mailbox)
    {
        // As the schema of OAI-PMH has it: something, an @, and a domain of two parts.
        if (mailbox.Any(char.IsWhiteSpace) || mailbox.Split('@') is not [{ Length: > 0 }, var domain] || !domain.Trim('.').Contains('.', StringComparison.Ordinal))
        {
            throw new ArchiveEnvironmentException($"The setting {ArchiveOptions.Section}:{name} is '{mailbox}', which is no mailbox.", "Write it whole: archive@example.org");
        }
    }

    private static void RequireRange(string name, int value, int least, int most)
    {
        if (value < least || value > most)
        {
            throw new ArchiveEnvironmentException(
                $"The setting {ArchiveOptions.Section}:{name} is {value}, which is out of range.", $"Write a number from {least} to {most}.");
        }
    }

    private static bool IsWebAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address is { Query.Length: 0, Fragment.Length: 0 };
}

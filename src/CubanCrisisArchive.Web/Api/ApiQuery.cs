using System.Collections.Immutable;
using System.Globalization;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Doors;

namespace CubanCrisisArchive.Web.Api;

/// <summary>
/// Reads a request's parameters strictly: whoever computes on an answer must be told of a slip of the pen rather than be given what was not
/// asked for. The first thing wrong is kept.
/// </summary>
internal sealed class ApiQuery
{
    private readonly IQueryCollection query;

    private ApiQuery(IQueryCollection query) => this.query = query;

    /// <summary>What is wrong with the request, or null.</summary>
    public IResult? Problem { get; private set; }

    public static ApiQuery Of(HttpRequest request, ImmutableArray<ApiParameter> known)
    {
        var read = new ApiQuery(request.Query);
        var names = known.Where(parameter => !parameter.IsInPath).Select(parameter => parameter.Name).ToList();
        if (request.Query.Keys.FirstOrDefault(name => !names.Contains(name, StringComparer.Ordinal)) is { } unknown)
        {
            read.Problem = DoorProblem.BadParameter(unknown, names.Count == 0 ? "This address takes no parameters." : $"This address takes {string.Join(", ", names)}.");
        }
        else if (request.Query.FirstOrDefault(said => said.Value.Count > 1) is { Key: not null } repeated)
        {
            read.Problem = DoorProblem.BadParameter(repeated.Key, $"'{repeated.Key}' may be given once.");
        }

        return read;
    }

    public string? Text(ApiParameter parameter) => query[parameter.Name].FirstOrDefault() is { Length: > 0 } said ? said : null;

    public DateOnly? Day(ApiParameter parameter)
    {
        if (Text(parameter) is not { } said)
        {
            return null;
        }

        if (DateOnly.TryParseExact(said, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Refuse(parameter, $"'{parameter.Name}' must be a day, written as 1962-10-29.");
        return null;
    }

    public int Number(ApiParameter parameter, int unsaid, int most)
    {
        if (!query.ContainsKey(parameter.Name))
        {
            return unsaid;
        }

        if (int.TryParse(query[parameter.Name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
        {
            return number;
        }

        Refuse(parameter, $"'{parameter.Name}' must be a whole number from 1 to {most}, written in digits.");
        return unsaid;
    }

    /// <summary>The place in an order at which to go on; null for the beginning.</summary>
    public string? Place(RecordOrder order)
    {
        if (Text(ApiParameters.After) is not { } said)
        {
            return null;
        }

        var place = ApiPlace.Read(said, order);
        if (place is null)
        {
            Refuse(ApiParameters.After, "'after' must be taken from an answer in the same order. Begin the list anew without it.");
        }

        return place;
    }

    /// <summary>One of a few words.</summary>
    public T Word<T>(ApiParameter parameter, ImmutableArray<(string Word, T Meaning)> words, T unsaid)
    {
        if (Text(parameter) is not { } said)
        {
            return unsaid;
        }

        foreach (var (word, meaning) in words)
        {
            if (word == said)
            {
                return meaning;
            }
        }

        Refuse(parameter, $"'{parameter.Name}' must be one of {string.Join(", ", words.Select(each => each.Word))}.");
        return unsaid;
    }

    public void Refuse(ApiParameter parameter, string detail) => Problem ??= DoorProblem.BadParameter(parameter.Name, detail);
}

using System.Buffers.Text;
using System.Text;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Doors;

namespace CubanCrisisArchive.Web.Api;

/// <summary>A place in a list of records as a word that is handed back. Nothing is kept here for anyone: it outlives a restart.</summary>
internal static class ApiPlace
{
    private const int MostCharacters = 1000;

    public static string Write(RecordOrder order, string place) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{order}\n{place}"));

    /// <summary>The address of the same list from a place on, told in a header too; null where there is no such place.</summary>
    public static string? NextOf(HttpRequest request, SiteAddress site, RecordOrder order, string? place)
    {
        if (place is null)
        {
            return null;
        }

        var said = request.Query.Where(parameter => parameter.Key != ApiParameters.After.Name).Select(parameter => KeyValuePair.Create(parameter.Key, (string?)parameter.Value.ToString()));
        var next = site.Page(request.Path + QueryString.Create([.. said, KeyValuePair.Create(ApiParameters.After.Name, (string?)Write(order, place))]));
        request.HttpContext.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return next;
    }

    /// <summary>The place, or null where the word is none of that order.</summary>
    public static string? Read(string word, RecordOrder order) =>
        word.Length <= MostCharacters
        && Base64Url.IsValid(word)
        && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(word)).Split('\n') is [var said, { Length: > 0 } place]
        && said == order.ToString()
            ? place
            : null;
}

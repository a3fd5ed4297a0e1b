using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Xml;
using Microsoft.Net.Http.Headers;

namespace CubanCrisisArchive.Web.Oai;

/// <summary>
/// <c>/oai</c>: the records for harvesters, by the Open Archives Initiative's protocol (OAI-PMH 2.0), asked by GET or POST. Whatever is wrong with a
/// request is told in the protocol's own errors, under 200, as it wants.
/// </summary>
internal static class OaiDoor
{
    public const string Path = "/oai";

    /// <summary>Longest list of arguments taken in a body: far more than any request needs.</summary>
    private const long LongestBody = 64 * 1024;

    private static readonly string[] Methods = [.. DoorMethods.Reading, HttpMethods.Post];

    public static void AddTo(IServiceCollection services) => services.AddSingleton<OaiCatalogue>();

    public static void Map(IEndpointRouteBuilder routes) => routes.MapMethods(Path, Methods, AnswerAsync);

    private static async Task AnswerAsync(HttpContext context, OaiCatalogue catalogue, ArchiveOptions options, TimeProvider clock)
    {
        var cancellationToken = context.RequestAborted;
        var site = SiteAddress.Of(context.Request, options);
        var (request, fault) = await ReadAsync(context.Request, cancellationToken);
        context.Response.ContentType = "text/xml; charset=utf-8";

        // Each answer bears the time at which it was made.
        context.Response.Headers[HeaderNames.CacheControl] = "no-store";
        using var answer = new XmlAnswer(context.Response.Body);
        var writer = new OaiWriter(answer.Xml, site.Page(Path), OaiIdentifiers.Of(site), clock.GetUtcNow());
        if (request is not null)
        {
            fault = await new OaiAnswering(catalogue, site, answer, writer, options, clock).AnswerAsync(request, cancellationToken);
        }

        if (fault is not null)
        {
            writer.WriteFault(request, fault);
        }

        await answer.FinishAsync(cancellationToken);
    }

    private static async Task<(OaiRequest? Request, OaiFault? Fault)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!HttpMethods.IsPost(request.Method))
        {
            return OaiRequest.Read(request.Query);
        }

        if (!request.HasFormContentType)
        {
            return OaiRequest.Read([]);
        }

        try
        {
            request.EnableBuffering(bufferThreshold: (int)LongestBody, bufferLimit: LongestBody);
            return OaiRequest.Read(await request.ReadFormAsync(cancellationToken));
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return (null, OaiFault.BadArgument($"The arguments in the body cannot be read: {e.Message}"));
        }
    }
}

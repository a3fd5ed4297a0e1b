namespace CubanCrisisArchive.Browser.Tests;

/// <summary>One page of every kind there is.</summary>
public static class PageKinds
{
    public const string NotThere = "/records/wilson-11198";

    public static TheoryData<string> All { get; } =
    [
        "/",
        "/records",
        "/records?from=1962-10-31&to=1962-10-31",
        "/records/wilson-111988",
        "/records/nsarchive-01117",
        "/records/nsarchive-01117?view=diplomatic&q=ships",
        "/records/wilson-112634",
        "/records/nsarchive-01117/source",
        "/search",
        "/search?q=ships",
        "/search?q=zyzzyva",
        "/search?q=Zorin+ships&kind=telegram&kind=memorandum-of-conversation&sort=date",
        "/search?q=Cuba&group=paragraph&p=2",
        "/search?q=Soviet+ships+zeppelin+date:1962-10-26",
        "/search?like=wilson-111988",
        "/search/advanced?all=ships&then=show",
        "/search/help",
        "/records/wilson-111988?q=Cuba",
        "/people",
        "/people/zorin-valerian",
        "/ships",
        "/collections",
        "/collections/wilson-center",
        "/dates/1962-10-29",
        "/dates/1962-10-31",
        "/dates/1962-10-27",
        "/timeline",
        "/timeline?from=1962-12&to=1962-10",
        "/people/meetings",
        "/glossary",
        "/people/thant",
        "/bodies/un-secretariat",
        "/cited-documents",
        "/compare",
        "/compare?left=wilson-111988&right=wilson-112634",
        "/cited-documents/khrushchev-kennedy-1962-10-27",
        "/cited-documents/open",
        "/records/wilson-112634/p/1-00000000",
        "/records/wilson-112634/cite",
        "/records/nsarchive-01117/cite?p=2",
        "/about",
        "/about/data",
        "/downloads",
        "/packet",
        "/packet?title=Two+voices&i=wilson-112596&n=Read+this+first&i=nsarchive-01117.1-00000000",
        "/packet/edit?title=Two+voices&i=wilson-112596&n=Read+this+first&i=wilson-111988&find=ships",
        "/packet/choose?record=wilson-112596",
        NotThere,
    ];
}

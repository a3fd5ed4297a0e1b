namespace CubanCrisisArchive.Search.Answering;

/// <summary>Something asked for by name of which the archive holds nothing, and what it holds nearest. Silence is evidence only where it is told.</summary>
/// <param name="Field">What it would be: <c>date</c>, <c>person</c>, <c>participant</c> …</param>
/// <param name="Asked">As asked, for people: <c>26 October 1962</c>, <c>Gromyko</c>.</param>
/// <param name="Nearest">What is held nearest, nearest first; empty where nothing is near.</param>
public sealed record NotHeld(string Field, string Asked, IReadOnlyList<Nearest> Nearest)
{
    /// <summary>Days asked for, where the field is the date.</summary>
    public (DateOnly? From, DateOnly? To) Days { get; init; }
}

/// <param name="Name">For people: <c>29 October 1962</c>, <c>Valerian Zorin</c>.</param>
/// <param name="Query">What finds it.</param>
/// <param name="Records">Records held of it.</param>
public sealed record Nearest(string Name, string Query, long Records);

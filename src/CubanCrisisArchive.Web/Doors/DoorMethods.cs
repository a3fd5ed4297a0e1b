namespace CubanCrisisArchive.Web.Doors;

internal static class DoorMethods
{
    /// <summary>Every door is for reading; HEAD is GET without the body (RFC 9110, 9.3.2).</summary>
    public static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
}

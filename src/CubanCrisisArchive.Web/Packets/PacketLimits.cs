namespace CubanCrisisArchive.Web.Packets;

/// <summary>How large a packet may be: all of it stands in its address, which people mail, print and scan.</summary>
internal static class PacketLimits
{
    public const int Title = 150;

    public const int Note = 600;

    public const int Items = 40;

    /// <summary>Characters of the whole address. Proxies and mail programs cut or refuse longer ones (nginx: 8 KB with the rest of the line).</summary>
    public const int Address = 6000;
}

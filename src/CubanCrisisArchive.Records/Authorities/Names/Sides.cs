namespace CubanCrisisArchive.Records.Authorities.Names;

/// <summary>Compares the sides that documents and authority records give.</summary>
internal static class Sides
{
    private const string UnitedNations = "UN";

    /// <summary>Whether both are told and cannot be the same. The United Nations and its secretariat are one side.</summary>
    public static bool Contradict(string? left, string? right) =>
        left is not null && right is not null
        && !string.Equals(left, right, StringComparison.OrdinalIgnoreCase)
        && !(IsUnitedNations(left) && IsUnitedNations(right));

    private static bool IsUnitedNations(string side) => side == UnitedNations || side.StartsWith(UnitedNations + " ", StringComparison.Ordinal);
}

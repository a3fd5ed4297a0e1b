using System.Collections.Frozen;

namespace CubanCrisisArchive.Records.Participants;

/// <summary>Countries under whose names lists of those present are divided.</summary>
internal static class CountryNames
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        [
            "Argentina", "Australia", "Austria", "Belgium", "Bolivia", "Brazil", "British Guiana", "Bulgaria", "Canada", "Ceylon", "Chile", "China",
            "Colombia", "Costa Rica", "Cuba", "Cyprus", "Czechoslovakia", "Denmark", "Dominican Republic", "Ecuador", "Egypt", "El Salvador", "Finland",
            "France", "German Democratic Republic", "Germany", "Ghana", "Great Britain", "Greece", "Guatemala", "Haiti", "Honduras", "Hungary", "India",
            "Indonesia", "Iran", "Iraq", "Ireland", "Israel", "Italy", "Jamaica", "Japan", "Malaya", "Malaysia", "Mexico", "Netherlands", "New Zealand",
            "Nicaragua", "Norway", "Pakistan", "Panama", "Paraguay", "Peru", "Philippines", "Poland", "Portugal", "Rumania", "Romania", "South Africa",
            "Spain", "Sweden", "Switzerland", "Thailand", "Trinidad", "Turkey", "United Kingdom", "Uruguay", "Venezuela", "Viet-Nam", "Vietnam", "Yugoslavia",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string words) => Names.Contains(words);
}

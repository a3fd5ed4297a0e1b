using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Tests.Authorities;

/// <summary>A few authority records for tests, in the form of the archive's own files.</summary>
internal static class Persons
{
    public static readonly AuthorityIndex Index = AuthorityIndex.Build(
    [
        .. Parse(AuthorityKind.Person, """
            - id: kennedy-john
              name: John F. Kennedy
              sort: Kennedy, John Fitzgerald
              side: US
              variants: [President Kennedy, { text: Kennedy, from: 1960-11-09, to: 1963-12-31 }]
              offices:
                - { title: President of the United States, from: 1961-01-20, to: 1963-11-22, variants: [President of the United States], short: [the President] }
            - id: kennedy-robert
              name: Robert F. Kennedy
              side: US
              variants: [Robert Kennedy, Attorney General Kennedy]
            - id: johnson-lyndon
              name: Lyndon B. Johnson
              side: US
              offices:
                - { title: Vice President of the United States, from: 1961-01-20, to: 1963-11-22, short: [the Vice President] }
                - { title: President of the United States, from: 1963-11-22, to: 1969-01-20, variants: [President of the United States], short: [the President] }
            - id: dorticos
              name: Osvaldo Dorticós
              side: Cuba
              variants: [Dorticós]
              misreadings: [{ text: Borticos, in: [memo] }]
              offices:
                - { title: President of Cuba, from: 1959-07-18, to: 1976-12-02, variants: [President of Cuba] }
            - id: khrushchev
              name: Nikita S. Khrushchev
              side: USSR
              variants: [N.S. Khrushchev, Khrushchev]
              offices:
                - { title: Chairman of the Council of Ministers of the USSR, from: 1958-03-27, to: 1964-10-14, short: [the Chairman] }
            - id: kuznetsov
              name: Vasily V. Kuznetsov
              sort: Kuznetsov, Vasily Vasilyevich
              side: USSR
              variants: [V.V. Kuznetsov, V. Kuznetsov, Kuznetsov]
            - id: zorin
              name: Valerian A. Zorin
              side: USSR
              variants: [V.A. Zorin, Zorin]
              misreadings: [{ text: Zarin, in: [memo] }]
            - id: mccloy
              name: John J. McCloy
              side: US
              variants: [McCloy]
            - id: mcnamara
              name: Robert S. McNamara
              side: US
              variants: [McNamara]
              offices:
                - { title: Secretary of Defense, from: 1961-01-21, to: 1968-02-29, variants: [Secretary of Defense] }
            - id: rusk
              name: Dean Rusk
              side: US
              variants: [Rusk]
              offices:
                - { title: Secretary of State, from: 1961-01-21, to: 1969-01-20, variants: [Secretary of State], short: [the Secretary] }
            - id: thant
              name: U Thant
              side: UN Secretariat
              offices:
                - { title: Secretary General of the United Nations, from: 1961-11-03, to: 1971-12-31, variants: [UN Secretary General], short: [the Secretary General] }
            - id: thompson
              name: Llewellyn E. Thompson
              side: US
              variants: [Ambassador Thompson]
            - id: lechuga
              name: Carlos Lechuga
              side: Cuba
              variants: ["C[arlos]. Lechuga", C. Lechuga]
            """),
        .. Parse(AuthorityKind.Body, """
            - id: un
              name: United Nations
              variants: [UN]
            - id: security-council
              name: UN Security Council
              variants: [Security Council]
            - id: un-secretariat
              name: UN Secretariat
            """),
        .. Parse(AuthorityKind.Place, """
            - id: cuba
              name: Cuba
            - id: mexico
              name: Mexico
            - id: us
              name: United States
              variants: [US, USA]
            """),
        .. Parse(AuthorityKind.Weapon, """
            - id: il-28
              name: IL-28
              variants: [Il-28]
            - id: u-2
              name: U-2
            """),
        .. Parse(AuthorityKind.Ship, """
            - id: volgoles
              name: Volgoles
              misreadings: [{ text: Volgales, in: [memo] }]
            - id: kennedy-ship
              name: USS Joseph P. Kennedy
            """),
    ]);

    public static readonly NamingContext Crisis = NamingContext.On(new DateOnly(1962, 10, 29));

    public static readonly NamingContext Memo = Crisis with { Record = RecordId.Parse("memo") };

    /// <summary>The id resolved to, or null: <c>?.</c> before an assertion would pass it by.</summary>
    public static string? Id(this Resolution resolution) => resolution.Authority?.Value;

    private static IReadOnlyList<AuthorityRecord> Parse(AuthorityKind kind, string text)
    {
        var read = AuthorityFile.Parse(text, "authorities.yaml", kind);
        read.Diagnostics.ShouldBeEmpty();
        return read.Records;
    }
}

using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A row of <c>authority</c>.</summary>
internal sealed class AuthorityRow
{
    public AuthorityId Id { get; set; }

    public string Kind { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public string SortName { get; set; } = string.Empty;

    public string? Dates { get; set; }

    public string? Side { get; set; }

    public string? Role { get; set; }

    public string? Inferred { get; set; }

    public DateOnly? Since { get; set; }

    public static AuthorityRow From(AuthorityRecord authority) => new()
    {
        Id = authority.Id,
        Kind = authority.Kind.ToString(),
        Name = authority.Name,
        SortName = authority.SortName,
        Dates = authority.Dates,
        Side = authority.Side,
        Role = authority.Role,
        Inferred = authority.Inferred,
        Since = authority.Since,
    };

    public AuthorityRecord ToAuthority(IEnumerable<AuthorityVariantRow> variants, IEnumerable<AuthorityOfficeRow> offices) => new(
        Id,
        Enum.Parse<AuthorityKind>(Kind),
        Name,
        SortName,
        Dates,
        Side,
        Role,
        [.. variants.Select(row => row.ToVariant())],
        [.. offices.Select(row => row.ToOffice())],
        Inferred)
    {
        Since = Since,
    };
}

/// <summary>A row of <c>authority_variant</c>.</summary>
internal sealed class AuthorityVariantRow
{
    public AuthorityId AuthorityId { get; set; }

    public long Position { get; set; }

    public string Text { get; set; } = string.Empty;

    public long IsMisreading { get; set; }

    public string InRecords { get; set; } = string.Empty;

    public DateOnly? HeldFrom { get; set; }

    public DateOnly? HeldTo { get; set; }

    public static AuthorityVariantRow From(NameVariant variant, AuthorityId authority, int position) => new()
    {
        AuthorityId = authority,
        Position = position,
        Text = variant.Text,
        IsMisreading = variant.IsMisreading ? 1 : 0,
        InRecords = CompactJson.Strings(variant.In.Select(id => id.Value)),
        HeldFrom = variant.From,
        HeldTo = variant.To,
    };

    public NameVariant ToVariant() =>
        new(Text, IsMisreading != 0, [.. CompactJson.Strings(InRecords).Select(RecordId.Parse)]) { From = HeldFrom, To = HeldTo };
}

/// <summary>A row of <c>authority_office</c>.</summary>
internal sealed class AuthorityOfficeRow
{
    public AuthorityId AuthorityId { get; set; }

    public long Position { get; set; }

    public string Title { get; set; } = string.Empty;

    public DateOnly? HeldFrom { get; set; }

    public DateOnly? HeldTo { get; set; }

    public string Variants { get; set; } = string.Empty;

    public string ShortForms { get; set; } = string.Empty;

    public static AuthorityOfficeRow From(OfficeHeld office, AuthorityId authority, int position) => new()
    {
        AuthorityId = authority,
        Position = position,
        Title = office.Title,
        HeldFrom = office.From,
        HeldTo = office.To,
        Variants = CompactJson.Strings(office.Variants),
        ShortForms = CompactJson.Strings(office.Short),
    };

    public OfficeHeld ToOffice() => new(Title, HeldFrom, HeldTo, CompactJson.Strings(Variants)) { Short = CompactJson.Strings(ShortForms) };
}

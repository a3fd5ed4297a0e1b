using System.Collections;
using System.Globalization;
using System.Reflection;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Storage.Tests;

/// <summary>
/// Makes up values of the archive's nouns by their own constructors and properties, so that a property added to a noun is
/// tested the same day. The same seed makes the same value.
/// </summary>
internal sealed class ArbitraryRecords(int seed)
{
    private const int Depth = 8;

    private static readonly string[] Texts = ["", " ", "Volgoles", "Кузнецов 😀", "a\0b", "\"quoted\" \\ 'it''s'", "two\r\nlines\u2028", "<b>&amp;", "~"];

    private readonly Random random = new(seed);

    public ArchivalRecord Record(string id, IReadOnlyList<AuthorityRecord> authorities)
    {
        known = [.. authorities.Select(authority => authority.Id)];
        return (ArchivalRecord)Make(typeof(ArchivalRecord), Depth)! with { Id = RecordId.Parse(id), Collection = "papers" };
    }

    public AuthorityRecord Authority(string id) => (AuthorityRecord)Make(typeof(AuthorityRecord), Depth)! with { Id = AuthorityId.Parse(id) };

    private AuthorityId[] known = [];

    private object? Make(Type type, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return random.Next(3) == 0 ? null : Make(inner, depth);
        }

        if (type.IsEnum)
        {
            var values = Enum.GetValues(type);
            return values.GetValue(random.Next(values.Length));
        }

        return type switch
        {
            _ when type == typeof(string) => Texts[random.Next(Texts.Length)],
            _ when type == typeof(int) => random.Next(),
            _ when type == typeof(bool) => random.Next(2) == 0,
            _ when type == typeof(DateOnly) => DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber)),
            _ when type == typeof(TimeOnly) => new TimeOnly(random.NextInt64(TimeOnly.MaxValue.Ticks)),
            _ when type == typeof(TextSpan) => new TextSpan(random.Next(ScratchArchive.TextLength / 2), random.Next(ScratchArchive.TextLength / 2)),
            _ when type == typeof(RecordId) => RecordId.FromStem("r" + random.Next().ToString(CultureInfo.InvariantCulture)),
            _ when type == typeof(AuthorityId) => known.Length == 0 ? AuthorityId.Parse("a") : known[random.Next(known.Length)],
            _ when type == typeof(DocumentKind) => DocumentKind.All[random.Next(DocumentKind.All.Length)],
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => MakeList(type.GetGenericArguments()[0], depth),
            _ => MakeNoun(type, depth),
        };
    }

    private IList MakeList(Type element, int depth)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        for (var count = depth == 0 ? 0 : random.Next(4); count > 0; count--)
        {
            list.Add(Make(element, depth - 1));
        }

        return list;
    }

    private object MakeNoun(Type type, int depth)
    {
        var nullability = new NullabilityInfoContext();
        var constructor = type.GetConstructors().OrderByDescending(each => each.GetParameters().Length).First();
        var noun = constructor.Invoke(
        [
            .. constructor.GetParameters().Select(parameter =>
                MayBeMissing(nullability.Create(parameter).WriteState) ? null : Make(parameter.ParameterType, depth - 1)),
        ]);
        foreach (var property in type.GetProperties().Where(property =>
            property.CanWrite && Array.TrueForAll(constructor.GetParameters(), parameter => parameter.Name != property.Name)))
        {
            property.SetValue(noun, MayBeMissing(nullability.Create(property).WriteState) ? null : Make(property.PropertyType, depth - 1));
        }

        return noun;
    }

    private bool MayBeMissing(NullabilityState state) => state == NullabilityState.Nullable && random.Next(3) == 0;
}

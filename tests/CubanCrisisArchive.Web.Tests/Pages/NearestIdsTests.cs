using CubanCrisisArchive.Web.Pages;

namespace CubanCrisisArchive.Web.Tests.Pages;

public sealed class NearestIdsTests
{
    private static readonly string[] Held = ["nsarchive-01117", "wilson-110439", "wilson-111988", "wilson-112596", "wilson-112634"];

    [Theory]
    [InlineData("wilson-11198", "wilson-111988")]
    [InlineData("wislon-112596", "wilson-112596")]
    [InlineData("WILSON-111988", "wilson-111988")]
    [InlineData("01117", "nsarchive-01117")]
    public void A_mistyped_id_is_met_with_the_one_meant(string typed, string meant) => Near(typed)[0].ShouldBe(meant);

    [Theory]
    [InlineData("")]
    [InlineData("robots.txt")]
    [InlineData("wp-login")]
    public void What_is_like_none_is_met_with_none(string typed) => Near(typed).ShouldBeEmpty();

    [Fact]
    public void An_endless_address_is_not_compared() => Near(new string('w', 10_000)).ShouldBeEmpty();

    private static IReadOnlyList<string> Near(string typed) => NearestIds.Of(typed, Held, id => id);
}

using CubanCrisisArchive.Web.Commands;

namespace CubanCrisisArchive.Web.Tests.Commands;

public sealed class HostSettingsTests
{
    [Theory]
    [InlineData("--Archive:Data=x")]
    [InlineData("--Serilog:MinimumLevel=Debug")]
    [InlineData("--environment=Production")]
    [InlineData("--contentRoot=/srv")]
    public void A_setting_goes_to_the_host(string arg) =>
        HostSettings.Divide(["serve", arg]).ShouldSatisfyAllConditions(
            divided => divided.Words.ShouldBe(["serve"]),
            divided => divided.Settings.ShouldBe([arg]));

    [Theory]
    [InlineData("--data=x", "an option of ours")]
    [InlineData("--coprus=x", "a slip of the pen is for the command to refuse")]
    [InlineData("a:b=c", "a word of a query")]
    [InlineData("--Archive:Data", "no value")]
    public void Anything_else_goes_to_the_command(string arg, string why) =>
        HostSettings.Divide([arg]).Words.ShouldBe([arg], why);
}

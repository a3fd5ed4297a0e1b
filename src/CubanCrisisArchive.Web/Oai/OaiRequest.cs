using CubanCrisisArchive.Web.Xml;
using Microsoft.Extensions.Primitives;

namespace CubanCrisisArchive.Web.Oai;

/// <summary>A request whose verb is known and whose arguments are such as the verb takes; what they say is not yet looked at.</summary>
internal sealed record OaiRequest(OaiVerb Verb, IReadOnlyDictionary<string, string> Arguments)
{
    public string? this[string argument] => Arguments.GetValueOrDefault(argument);

    /// <summary>Reads the arguments of a request. Gives the request, or what is wrong with it.</summary>
    public static (OaiRequest? Request, OaiFault? Fault) Read(IEnumerable<KeyValuePair<string, StringValues>> given)
    {
        // Names are told apart by case, which those who collect them for the framework do not.
        var arguments = given.ToList();
        var named = arguments.Where(argument => argument.Key == OaiArguments.Verb).SelectMany(argument => argument.Value.AsEnumerable()).ToList();
        if (named is not [{ Length: > 0 } name])
        {
            return (null, OaiFault.BadVerb(named.Count > 1 ? "The verb is given more than once." : "There is no verb. The verbs are " + Verbs() + "."));
        }

        if (OaiVerb.All.FirstOrDefault(known => known.Name == name) is not { } verb)
        {
            return (null, OaiFault.BadVerb($"There is no verb '{name}'. The verbs are {Verbs()}."));
        }

        var others = arguments.Where(argument => argument.Key != OaiArguments.Verb).ToList();
        return Check(verb, others) is { } fault
            ? (null, fault)
            : (new OaiRequest(verb, others.ToDictionary(argument => argument.Key, argument => argument.Value.ToString(), StringComparer.Ordinal)), null);
    }

    private static OaiFault? Check(OaiVerb verb, List<KeyValuePair<string, StringValues>> given)
    {
        if (given.FirstOrDefault(argument => !verb.Takes(argument.Key)) is { Key: not null } unknown)
        {
            return OaiFault.BadArgument($"{verb.Name} takes no argument '{unknown.Key}'.");
        }

        if (given.FirstOrDefault(argument => argument.Value.Count != 1) is { Key: not null } repeated)
        {
            return OaiFault.BadArgument($"The argument '{repeated.Key}' is given more than once.");
        }

        if (given.FirstOrDefault(argument => string.IsNullOrEmpty(argument.Value)) is { Key: not null } empty)
        {
            return OaiFault.BadArgument($"The argument '{empty.Key}' is empty.");
        }

        if (given.FirstOrDefault(argument => CleanText.Of(argument.Value.ToString()) != argument.Value.ToString()) is { Key: not null } unwritable)
        {
            return OaiFault.BadArgument($"The argument '{unwritable.Key}' holds what no XML can.");
        }

        if (given.Any(argument => argument.Key == OaiArguments.Token))
        {
            return given.Count == 1 ? null : OaiFault.BadArgument("A resumption token stands alone beside the verb: it holds all the other arguments.");
        }

        var missing = verb.Required.FirstOrDefault(required => given.All(argument => argument.Key != required));
        return missing is null ? null : OaiFault.BadArgument($"{verb.Name} needs the argument '{missing}'.");
    }

    private static string Verbs() => string.Join(", ", OaiVerb.All.Select(verb => verb.Name));
}

namespace CubanCrisisArchive.Web.Caching;

/// <summary>Marks what is answered by what the asker accepts: every answer of it, 304 too, says so in <c>Vary</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class VariesByAcceptAttribute : Attribute;

using CubanCrisisArchive.Web.Hosting;

namespace CubanCrisisArchive.Web.Tests.Hosting;

public sealed class ArchiveFoldersTests : IDisposable
{
    private readonly ScratchFolder here = new();
    private readonly ScratchFolder program = new();

    [Fact]
    public void The_current_folder_comes_first()
    {
        Directory.CreateDirectory(here["corpus"]);
        Directory.CreateDirectory(program["corpus"]);

        Find(new ArchiveOptions()).ShouldBe(new ArchiveFolders(null, here["corpus"], here["data"]));
    }

    [Fact]
    public void A_current_folder_with_neither_gives_way_to_the_programs()
    {
        Directory.CreateDirectory(program["corpus"]);

        Find(new ArchiveOptions()).ShouldBe(new ArchiveFolders(null, program["corpus"], program["data"]));
    }

    [Fact]
    public void With_neither_anywhere_the_archive_is_built_here() =>
        Find(new ArchiveOptions()).ShouldBe(new ArchiveFolders(null, here["corpus"], here["data"]));

    [Fact]
    public void What_is_told_stands_and_is_read_from_the_current_folder()
    {
        Directory.CreateDirectory(program["corpus"]);

        Find(new ArchiveOptions { Corpus = "papers", Data = "built" })
            .ShouldBe(new ArchiveFolders(here["papers"], program["corpus"], here["built"]));
    }

    public void Dispose()
    {
        here.Dispose();
        program.Dispose();
    }

    private ArchiveFolders Find(ArchiveOptions options) => ArchiveFolders.Find(options, here.Path, program.Path);
}

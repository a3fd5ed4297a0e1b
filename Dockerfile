# docker build -t cuban-crisis-archive . && docker run -p 8080:8080 -v archive-data:/app/data cuban-crisis-archive
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish src/CubanCrisisArchive.Web -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
RUN apt-get update \
    && apt-get install -y --no-install-recommends libsqlite3-0 \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app .
COPY corpus corpus
# The archive is built here at start; a named volume made from this folder belongs to the same user.
RUN mkdir data && chown "$APP_UID" data
USER $APP_UID
VOLUME /app/data
# The base image listens on 8080 (ASPNETCORE_HTTP_PORTS) and runs in Production.
EXPOSE 8080
# The image has no curl: the program asks its own site.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["dotnet", "CubanCrisisArchive.Web.dll", "health", "--url", "http://localhost:8080"]
ENTRYPOINT ["dotnet", "CubanCrisisArchive.Web.dll"]
CMD ["serve"]

package nl.zetel.server.notice.rest;

/**
 * A page for who follows a link in a mail. Reading it changes nothing, since mail filters follow links too; the button
 * does. It holds nothing but fixed texts.
 */
final class NoticePage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="nl">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width">
            <meta name="robots" content="noindex">
            <title>%1$s</title>
            <style>body{font-family:sans-serif;max-width:40em;margin:2em auto;padding:0 1em}button{font-size:1em;padding:.6em 1.2em}</style>
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            <p>%2$s</p>
            %3$s
            </main>
            </body>
            </html>
            """;

    private NoticePage() {}

    /** A page with a button that posts to its own address. */
    static String button(String title, String text, String button) {
        return PAGE.formatted(
                title, text, "<form method=\"post\"><button type=\"submit\">" + button + "</button></form>");
    }

    /** A page that says that it is done. */
    static String done(String title, String text) {
        return PAGE.formatted(title, text, "");
    }
}

package nl.zetel.server.pdf;

/** How pages look on paper. */
final class PaperStyle {

    private static final String STYLE = """
            @page{size:A4;margin:20mm 20mm 22mm 20mm;
            @bottom-right{content:"%s " counter(page) " %s " counter(pages);font-family:"%s";font-size:8pt;color:#333}}
            *{font-family:"%s"}
            body{font-size:10.5pt;line-height:1.4;color:#111;word-wrap:break-word}
            h1{font-size:17pt;line-height:1.2;margin:0 0 10pt 0}
            h2{font-size:12.5pt;line-height:1.2;margin:14pt 0 4pt 0;page-break-after:avoid}
            h2.page{page-break-before:always;font-size:14pt}
            h3{font-size:11pt;line-height:1.2;margin:10pt 0 3pt 0;page-break-after:avoid}
            td.write{height:19pt}td.sign{height:40pt}
            p{margin:0 0 7pt 0}ul{margin:0 0 7pt 0;padding-left:14pt}
            p.address{white-space:pre-line;margin:0 0 14pt 0}
            table{border-collapse:collapse;width:100%%;margin:4pt 0 9pt 0;-fs-table-paginate:paginate}
            table.fixed{table-layout:fixed}table.short{page-break-inside:avoid}
            th,td{word-wrap:normal}table.fixed th,table.fixed td{word-wrap:break-word}
            table.facts th{width:35%%}
            caption{text-align:left;font-weight:bold;padding:3pt 0}
            th,td{text-align:left;vertical-align:top;border-bottom:0.6pt solid #767676;padding:2pt 6pt 2pt 0}
            tr,li{page-break-inside:avoid}
            div.footer,p.missing{font-size:8pt;color:#333}
            div.footer{margin-top:16pt;border-top:0.6pt solid #767676;padding-top:4pt}
            """;

    private PaperStyle() {}

    /** The style, with the numbers of pages in that language. */
    static String of(String language) {
        boolean english = "en".equals(language);
        return String.format(
                STYLE, english ? "Page" : "Bladzijde", english ? "of" : "van", PaperFont.FAMILY, PaperFont.FAMILY);
    }
}

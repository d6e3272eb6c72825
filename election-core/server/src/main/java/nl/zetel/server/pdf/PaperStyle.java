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
            div.form{page-break-before:always}div.form h2{font-size:15pt;margin:0 0 10pt 0}
            body.form h1{font-size:15pt}body.form h2,div.form h3{font-size:11.5pt;margin:12pt 0 3pt 0}
            div.notice{border:1.2pt solid #111;padding:6pt 8pt;margin:6pt 0 8pt 0;page-break-inside:avoid}
            div.notice p{margin:0}p.lead{font-weight:bold}
            ul.checks{list-style-type:none;padding-left:0}ul.checks li{margin:0 0 4pt 0;padding-left:22pt;text-indent:-22pt}
            div.together{page-break-inside:avoid}
            span.box{border:0.8pt solid #111;padding:0 3pt;margin-right:6pt}
            table.numbered th:first-child{width:6%%}table.numbered th:nth-child(2){width:28%%}
            tr.write td{height:19pt}p.small{font-size:8pt;color:#333}
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
            body{margin-bottom:0}div.footer p{margin:0}
            div.footer{margin-top:16pt;border-top:0.6pt solid #767676;padding-top:4pt}
            """;

    private static final String FORM = """
            @page %1$s{@top-right{content:"%2$s";font-family:"%3$s";font-size:8pt;color:#333}}
            .%1$s{page:%1$s;-fs-page-sequence:start}
            """;

    private PaperStyle() {}

    /** The style, with the numbers of pages in that language. */
    static String of(String language) {
        boolean english = "en".equals(language);
        return String.format(
                STYLE, english ? "Page" : "Bladzijde", english ? "of" : "van", PaperFont.FAMILY, PaperFont.FAMILY);
    }

    /** The style of a form of that name, with that text above every page, and pages numbered from 1. */
    static String form(String name, String head) {
        return String.format(FORM, name, head.replaceAll("[\\\\\"\\p{Cntrl}]", " "), PaperFont.FAMILY);
    }
}

package nl.zetel.server.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/pdf",
                "application/pdf,*/*",
                "Application/PDF,text/html",
                "image/png,application/pdf"
            })
    void pdfByItsNameIsAWish(String accepted) {
        assertThat(Wish.isPdf(types(accepted))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*/*", "text/html,application/pdf", "text/*,application/pdf", "application/*", "application/xml"
            })
    void anythingElseIsNone(String accepted) {
        assertThat(Wish.isPdf(types(accepted))).isFalse();
    }

    @Test
    void onlyPdfIsOnlyPdf() {
        assertThat(Wish.isOnlyPdf(types("application/pdf"))).isTrue();
        assertThat(Wish.isOnlyPdf(types("application/pdf,*/*"))).isFalse();
        assertThat(Wish.isOnlyPdf(List.of())).isFalse();
    }

    private static List<MediaType> types(String accepted) {
        return Arrays.stream(accepted.split(",")).map(MediaType::valueOf).toList();
    }
}

package nl.zetel.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The WAR on a plain Payara Micro that Arquillian manages, with the built plugin folders and without the launcher. */
@ArquillianTest
class DeployedIT {

    @ArquillianResource
    private URL address;

    @Deployment(testable = false)
    static WebArchive application() {
        return ShrinkWrap.createFromZipFile(
                WebArchive.class,
                Distribution.home().resolve("lib").resolve("election.war").toFile());
    }

    @Test
    void theApplicationServesItsPageItsContractAndItsHealth() throws Exception {
        Api nobody = new Api(address.toString().replaceAll("/+$", ""), "");
        assertThat(nobody.send("get", "/", "").body()).contains("swagger-ui");
        HttpResponse<String> contract = nobody.send("get", "/v1/openapi.json", "");
        assertThat(contract.statusCode()).isEqualTo(200);
        assertThat(Api.object(contract).getJsonObject("info").getString("title"))
                .isEqualTo("Zetel");
        assertThat(nobody.send("get", "/health/live", "").statusCode()).isEqualTo(200);
        Waiting.until(
                "the required plugins are started",
                () -> nobody.send("get", "/health/ready", "").statusCode() == 200);
        assertThat(nobody.send("get", "/v1/elections", "").statusCode()).isEqualTo(401);
    }
}

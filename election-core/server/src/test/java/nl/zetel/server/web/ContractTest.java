package nl.zetel.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.zetel.server.web.Resources.Endpoint;
import org.junit.jupiter.api.Test;

/** The contract and the resources say the same, both ways. */
class ContractTest {

    private static final Contract CONTRACT = new Contract();
    private static final List<Endpoint> ENDPOINTS = Resources.all();
    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");

    @Test
    void everyOperationOfTheContractHasAResourceAndEveryResourceStandsInTheContract() {
        Set<String> resources = new TreeSet<>();
        ENDPOINTS.forEach(endpoint -> resources.add(endpoint.toString()));
        assertThat(resources).isEqualTo(operations());
    }

    @Test
    void everyResourceNamesItsRolesAndTheContractNamesTheSame() {
        assertThat(ENDPOINTS).allSatisfy(endpoint -> {
            boolean open = endpoint.method().isAnnotationPresent(PermitAll.class);
            RolesAllowed roles = endpoint.method().getAnnotation(RolesAllowed.class);
            assertThat(open || roles != null)
                    .as("%s is closed to everybody", endpoint)
                    .isTrue();
            Set<String> allowed = open || roles == null ? Set.of() : new TreeSet<>(Arrays.asList(roles.value()));
            assertThat(roles(operation(endpoint))).as("roles of %s", endpoint).isEqualTo(allowed);
            assertThat(operation(endpoint).containsKey("security"))
                    .as("%s is open in the contract too", endpoint)
                    .isEqualTo(open);
        });
    }

    @Test
    void onlyWhatTheLawMakesPublicAndTheContractItselfAreOpen() {
        assertThat(ENDPOINTS)
                .filteredOn(endpoint -> endpoint.method().isAnnotationPresent(PermitAll.class))
                .allSatisfy(endpoint -> assertThat(endpoint.path()).matches("/openapi\\.json|/public/.*"));
    }

    @Test
    void everyParameterOfAResourceStandsInTheContractAndTheOtherWayRound() {
        assertThat(ENDPOINTS)
                .allSatisfy(endpoint -> assertThat(parameters(endpoint))
                        .as("parameters of %s", endpoint)
                        .isEqualTo(documented(endpoint)));
    }

    @Test
    void everyOperationThatChangesSaysWhatItAnswersToTheWrongCaller() {
        assertThat(ENDPOINTS)
                .filteredOn(endpoint -> !endpoint.method().isAnnotationPresent(PermitAll.class))
                .allSatisfy(endpoint -> assertThat(operation(endpoint).getJsonObject("responses"))
                        .as("responses of %s", endpoint)
                        .containsKeys("401", "403"));
    }

    @Test
    void noClassTakesTheRequestsOfAnother() {
        assertThat(ENDPOINTS)
                .allSatisfy(endpoint -> assertThat(chosen(endpoint.path()))
                        .as("the class that Jakarta REST chooses for %s: the one with the longest path", endpoint)
                        .contains(classPath(endpoint)));
    }

    private static Optional<String> chosen(String path) {
        return ENDPOINTS.stream()
                .filter(other ->
                        path.matches(pattern(classPath(other)) + "/.+") || path.matches(pattern(classPath(other))))
                .map(ContractTest::classPath)
                .max(Comparator.comparingInt(found -> pattern(found).length()));
    }

    private static String classPath(Endpoint endpoint) {
        Path path = endpoint.method().getDeclaringClass().getAnnotation(Path.class);
        return "/" + path.value().replaceFirst("^/", "");
    }

    private static String pattern(String path) {
        return path.replaceAll("\\{[^}]+}", "[^/]+");
    }

    private static Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        CONTRACT.document()
                .getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().keySet().stream()
                        .filter(VERBS::contains)
                        .forEach(verb -> operations.add(verb + " " + path)));
        return operations;
    }

    private static JsonObject operation(Endpoint endpoint) {
        return CONTRACT.operation(endpoint.path(), endpoint.verb()).orElseThrow();
    }

    private static Set<String> roles(JsonObject operation) {
        Set<String> roles = new TreeSet<>();
        if (operation.containsKey("x-roles")) {
            operation
                    .getJsonArray("x-roles")
                    .getValuesAs(JsonString.class)
                    .forEach(role -> roles.add(role.getString()));
        }
        return roles;
    }

    private static Set<String> parameters(Endpoint endpoint) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : endpoint.method().getParameters()) {
            for (Annotation annotation : parameter.getAnnotations()) {
                if (annotation instanceof PathParam path) {
                    names.add("path " + path.value());
                } else if (annotation instanceof QueryParam query) {
                    names.add("query " + query.value());
                } else if (annotation instanceof HeaderParam header) {
                    names.add("header " + header.value());
                }
            }
        }
        return names;
    }

    /** The parameters of an operation, without the headers that filters read for every resource. */
    private static Set<String> documented(Endpoint endpoint) {
        JsonObject item = CONTRACT.document().getJsonObject("paths").getJsonObject(endpoint.path());
        List<JsonValue> all = new ArrayList<>();
        Stream.of(item, operation(endpoint))
                .filter(part -> part.containsKey("parameters"))
                .forEach(part -> all.addAll(part.getJsonArray("parameters")));
        Set<String> names = new TreeSet<>();
        all.stream()
                .map(value -> CONTRACT.resolve(value.asJsonObject()))
                .map(parameter -> parameter.getString("in") + " " + parameter.getString("name"))
                .filter(name ->
                        !Set.of("header If-Match", "header Idempotency-Key").contains(name))
                .forEach(names::add);
        return names;
    }
}

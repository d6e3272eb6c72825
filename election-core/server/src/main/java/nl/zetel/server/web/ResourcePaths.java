package nl.zetel.server.web;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;

/** The path of a resource method as the contract writes it. */
public final class ResourcePaths {

    private ResourcePaths() {}

    /** The path of the resource that answers a request, such as {@code /elections/{electionId}}. */
    public static String of(ResourceInfo resource) {
        return of(resource.getResourceClass(), resource.getResourceMethod());
    }

    /** Joins the paths of class and method, without the patterns of parameters. */
    static String of(AnnotatedElement resourceClass, AnnotatedElement method) {
        String joined = segment(resourceClass) + segment(method);
        return joined.isEmpty() ? "/" : joined.replaceAll("\\{\\s*([A-Za-z]+)\\s*:[^}]*}", "{$1}");
    }

    private static String segment(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        String text = path == null ? "" : path.value();
        String stripped = text.replaceAll("^/+|/+$", "");
        return stripped.isEmpty() ? "" : "/" + stripped;
    }
}

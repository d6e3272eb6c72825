package nl.zetel.plugin.camt;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.zetel.plugin.camt.Message.Family;
import org.jspecify.annotations.Nullable;

/** An element that is read, by its path from the root; an element without a node is skipped with all that is in it. */
final class Node {

    private static final Map<Family, Node> ROOTS = roots();

    private final Optional<Node> parent;
    private final Map<String, Node> children = new HashMap<>();
    private Optional<Field> field = Optional.empty();
    private boolean amount;

    private Node(Optional<Node> parent) {
        this.parent = parent;
    }

    /** What stands for the root element of that message. */
    static Node root(Family family) {
        return ROOTS.getOrDefault(family, new Node(Optional.empty()));
    }

    private static Map<Family, Node> roots() {
        var roots = new EnumMap<Family, Node>(Family.class);
        for (Family family : Family.values()) {
            var root = new Node(Optional.empty());
            for (Field field : Field.values()) {
                field.paths(family).forEach(path -> root.add(path, field));
            }
            roots.put(family, root);
        }
        return roots;
    }

    private void add(String path, Field added) {
        Node node = this;
        for (String name : path.split("/", -1)) {
            Node parentNode = node;
            node = node.children.computeIfAbsent(name, key -> new Node(Optional.of(parentNode)));
        }
        node.field = Optional.of(added);
        node.amount = path.endsWith("Amt");
    }

    @Nullable
    Node child(String name) {
        return children.get(name);
    }

    Node parent() {
        return parent.orElse(this);
    }

    Optional<Field> field() {
        return field;
    }

    /** Whether the element holds an amount and so has a currency. */
    boolean amount() {
        return amount;
    }

    /** Whether its text is wanted. */
    boolean text() {
        return field.map(Field::text).orElse(false);
    }
}

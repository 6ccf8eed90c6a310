package nl.speelveld.web.api.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.speelveld.web.api.schema.RecordJson;

/// A page of a list: the list cut at the page, its length, and links to the pages around it.
///
/// @param page from 1
/// @param pageSize how many a page
public record Paging(int page, int pageSize) {
  /// The part of a list that is on this page.
  public <T> List<T> cut(List<T> all) {
    int from = (int) Math.min((page - 1L) * pageSize, all.size());
    return all.subList(from, Math.min(from + pageSize, all.size()));
  }

  /// The page as JSON: `total`, `page`, `pageSize`, `items`; with links in the header `Link`.
  public Reply json(Call call, List<? extends Record> all) {
    ArrayNode items = JsonNodeFactory.instance.arrayNode();
    cut(all).forEach(item -> items.add(RecordJson.of(item)));
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("total", all.size()).put("page", page).put("pageSize", pageSize).set("items", items);
    return Reply.tree(Media.JSON, node).with("Link", links(call, all.size()));
  }

  /// The header `Link` of a page of a list of so many.
  public String links(Call call, int total) {
    int last = Math.max(1, Math.ceilDiv(total, pageSize));
    List<String> links = new ArrayList<>(List.of(link(call, 1, "first"), link(call, last, "last")));
    if (page > 1) {
      links.add(link(call, Math.min(page - 1, last), "prev"));
    }
    if (page < last) {
      links.add(link(call, page + 1, "next"));
    }
    return String.join(", ", links);
  }

  private String link(Call call, int to, String what) {
    StringBuilder query = new StringBuilder();
    for (Map.Entry<String, List<String>> its : call.said().entrySet()) {
      if (!its.getKey().equals("page")) {
        its.getValue().forEach(value -> query.append(pair(its.getKey(), value)).append('&'));
      }
    }
    return "<%s?%spage=%d>; rel=\"%s\"".formatted(call.pathSaid(), query, to, what);
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}

/// The script of a dashboard: it shows one alternative of a choice and hides the others.
///
/// It makes no text but what stands in the page already, and neither fetches nor stores anything.
/// Without it everything stands one after the other. It holds no character that XML would mind.
enum DashboardScript {
  /// The script.
  static let text = """

    document.querySelectorAll(".choice").forEach(function (choice) {
      var lists = Array.from(choice.querySelectorAll("select"));
      var panels = Array.from(choice.querySelectorAll(".panel"));
      var status = choice.querySelector(".choice-status");
      function fits(panel, picked) {
        var places = panel.dataset.places.split(" ");
        return picked.every(function (place, i) { return places[i] === place; });
      }
      function exists(picked) {
        return panels.some(function (panel) { return fits(panel, picked); });
      }
      function update() {
        var picked = [];
        lists.forEach(function (list) {
          var options = Array.from(list.options);
          options.forEach(function (option) {
            option.disabled = !exists(picked.concat(option.value));
          });
          if (list.selectedOptions[0].disabled) {
            list.value = options.find(function (option) { return !option.disabled; }).value;
          }
          picked.push(list.value);
        });
        panels.forEach(function (panel) {
          var shown = fits(panel, picked);
          panel.hidden = !shown;
          if (shown) { panel.open = true; }
        });
        return panels.find(function (panel) { return !panel.hidden; });
      }
      choice.classList.add("live");
      choice.querySelector(".controls").hidden = false;
      lists.forEach(function (list) {
        list.addEventListener("change", function () {
          status.textContent = "Showing: " + update().firstElementChild.textContent;
        });
      });
      update();
    });
    document.querySelectorAll(".save-chart").forEach(function (link) {
      var chart = link.closest("figure").querySelector("svg.wide").cloneNode(true);
      var box = chart.viewBox.baseVal;
      chart.setAttribute("width", box.width);
      chart.setAttribute("height", box.height);
      chart.setAttribute("font-family", "Helvetica, Arial, sans-serif");
      chart.setAttribute("style", "background: #fff");
      var text = new XMLSerializer().serializeToString(chart);
      link.href = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(text);
      link.hidden = false;
    });

    """

  /// The digest of the script, by which the page lets it and no other run.
  static let digest = "ZcpxNXeQ5ZYIHuhjCbQeE6kQkE6kvgUn7lTqOU9h4vc="

  /// The element with the script.
  static var element: String { "<script>\(text)</script>" }

  /// The content security policy: its own styles, this one script, and nothing from outside.
  static var policy: String {
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-\(digest)'; "
      + "img-src data:; base-uri 'none'; form-action 'none'"
  }
}

extension HTMLPage {
  /// Alternatives, each behind its title, the first open; the lists are there for a script.
  func choice(_ choice: Choice) -> String {
    let id = Markup.attribute(choice.id)
    let panels = choice.panels.enumerated().map { place, panel in
      let places = panel.places.map(String.init).joined(separator: " ")
      let open = place == 0 ? " open=\"open\"" : ""
      return
        (["<details class=\"panel\" id=\"\(id)-\(place + 1)\" data-places=\"\(places)\"\(open)>"]
        + ["<summary>\(Markup.text(panel.title))</summary>"] + panel.blocks.map(block)
        + ["</details>"]).joined(separator: "\n")
    }
    return """
      <div class="choice" id="\(id)" role="group" aria-labelledby="\(id)-title">
      <div class="controls" hidden="hidden">
      <p class="choice-title" id="\(id)-title">\(Markup.text(choice.title))</p>
      \(choice.controls.map(control).joined(separator: "\n"))
      <p class="choice-status unseen" role="status" aria-live="polite"></p>
      </div>
      \(panels.joined(separator: "\n"))
      </div>
      """
  }

  private func control(_ control: Choice.Control) -> String {
    let options = control.options.enumerated().map {
      "<option value=\"\($0)\">\(Markup.text($1))</option>"
    }
    return "<label><span>\(Markup.text(control.label))</span>\n"
      + "<select autocomplete=\"off\">\(options.joined())</select></label>"
  }
}

// The whole toolkit under one import, as the umbrella modules of other packages have it.
@_exported import Calculations
@_exported import Dashboards
@_exported import Documents
@_exported import Evaluations
@_exported import Indicators
@_exported import KPIs
@_exported import Records
@_exported import Releases
@_exported import Reports
@_exported import Spreadsheets
@_exported import Statistics
@_exported import Studies
@_exported import Symbols
@_exported import Tallies
@_exported import TallyFiles

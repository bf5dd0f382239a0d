<#ftl output_format="Markdown">
<#outputformat "YAML">
key: ${text}
</#outputformat>
text: ${text}
<#outputformat "Line">
line: ${text}
</#outputformat>

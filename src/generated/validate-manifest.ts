/* Generated from schemas/ by `npm run generate`. Do not edit. */
// @ts-nocheck: written by Ajv.
import { createRequire } from 'node:module'
import type { ValidateFunction } from 'ajv'
import { formats } from '../manifest/formats.ts'

const require = createRequire(import.meta.url)


const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"connector.schema.json","type":"object","additionalProperties":false,"required":["manifest","key","name","version","authorization_server","auth","profile"],"properties":{"manifest":{"type":"integer","const":1},"extends":{"type":"string","minLength":1},"include":{"type":"array","items":{"type":"string","minLength":1}},"key":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"name":{"type":"string","minLength":1,"maxLength":100},"version":{"type":"string","pattern":"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$"},"description":{"type":"string"},"documentation_url":{"type":"string","format":"https-url"},"categories":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"authorization_server":{"$ref":"authorization-server.schema.json"},"scopes":{"type":"array","items":{"$ref":"#/$defs/scope"}},"auth":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z][a-z0-9_]{0,62}$"},"additionalProperties":{"$ref":"auth.schema.json"}},"profile":{"type":"object","additionalProperties":false,"required":["fields"],"properties":{"fields":{"type":"array","items":{"$ref":"field.schema.json"}}}},"account":{"type":"object","additionalProperties":false,"required":["fields"],"properties":{"fields":{"type":"array","items":{"$ref":"field.schema.json"}}}},"prerequisites":{"type":"array","items":{"$ref":"guide.schema.json#/$defs/prerequisite"}},"guide":{"type":"array","items":{"$ref":"guide.schema.json"}},"api":{"$ref":"api.schema.json"},"actions":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"},"additionalProperties":{"$ref":"action.schema.json"}}},"$defs":{"scope":{"type":"object","additionalProperties":false,"required":["scope","title"],"properties":{"scope":{"type":"string","pattern":"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"},"title":{"type":"string","minLength":1},"category":{"type":"string"},"description":{"type":"string"},"default":{"type":"boolean","default":false}}}}};
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"authorization-server.schema.json","type":"object","additionalProperties":false,"required":["issuer"],"properties":{"issuer":{"type":"string","format":"https-url-template"},"authorization_endpoint":{"type":"string","format":"https-url-template"},"token_endpoint":{"type":"string","format":"https-url-template"},"revocation_endpoint":{"type":"string","format":"https-url-template"},"jwks_uri":{"type":"string","format":"https-url-template"},"authorization_response_iss_parameter_supported":{"type":"boolean"}}};
const schema33 = {"type":"object","additionalProperties":false,"required":["scope","title"],"properties":{"scope":{"type":"string","pattern":"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"},"title":{"type":"string","minLength":1},"category":{"type":"string"},"description":{"type":"string"},"default":{"type":"boolean","default":false}}};
const schema49 = {"type":"object","additionalProperties":false,"required":["title","description"],"properties":{"title":{"type":"string","minLength":1},"description":{"type":"string"},"from":{"enum":["admin","provider"]},"documentation_url":{"type":"string","format":"https-url"},"applies_to":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true}}};
const schema48 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"guide.schema.json","type":"object","additionalProperties":false,"required":["title","content"],"properties":{"title":{"type":"string","minLength":1},"content":{"type":"string"},"link":{"type":"string","format":"https-url"},"scopes":{"type":"array","items":{"type":"string"},"uniqueItems":true},"applies_to":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true}},"$defs":{"prerequisite":{"type":"object","additionalProperties":false,"required":["title","description"],"properties":{"title":{"type":"string","minLength":1},"description":{"type":"string"},"from":{"enum":["admin","provider"]},"documentation_url":{"type":"string","format":"https-url"},"applies_to":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true}}}}};
const schema53 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"action.schema.json","type":"object","additionalProperties":false,"required":["title","method","path"],"properties":{"title":{"type":"string","minLength":1},"description":{"type":"string"},"method":{"enum":["GET","POST","PUT","PATCH","DELETE"]},"path":{"type":"string","pattern":"^/[^?#\\s]*$"},"query":{"type":"object","additionalProperties":{"type":"string"}},"body":{"type":"object","additionalProperties":true},"input":{"type":"object","additionalProperties":true},"output":{"type":"object","additionalProperties":true},"scopes":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"all_of":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true},"any_of":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true}}},"effects":{"type":"array","items":{"enum":["read","write","spends_credits"]},"uniqueItems":true,"default":["read"]},"idempotent":{"type":"boolean"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const func0 = require("ajv/dist/runtime/equal").default;
const pattern4 = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "u");
const pattern5 = new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$", "u");
const pattern6 = new RegExp("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$", "u");
const pattern7 = new RegExp("^[a-z][a-z0-9_]{0,62}$", "u");
const pattern13 = new RegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$", "u");
const pattern14 = new RegExp("^/[^?#\\s]*$", "u");
const formats0 = formats["https-url"];
const formats2 = formats["https-url-template"];
const schema34 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"auth.schema.json","type":"object","additionalProperties":false,"required":["title","grant_type"],"properties":{"title":{"type":"string","minLength":1},"description":{"type":"string"},"grant_type":{"enum":["authorization_code","client_credentials"]},"pkce":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"code_challenge_method":{"const":"S256"},"unsupported":{"type":"string","minLength":10}}},"scope_separator":{"enum":[" ",",","+",";"],"default":" "},"authorization_request":{"$ref":"request.schema.json"},"authorization_response":{"type":"object","additionalProperties":false,"properties":{"code":{"type":"string","minLength":1,"default":"code"},"state":{"type":"string","minLength":1,"default":"state"},"capture":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","parameter","pattern"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,62}$"},"parameter":{"type":"string","minLength":1},"pattern":{"type":"string","format":"regex"}}}}}},"token_request":{"$ref":"request.schema.json"},"refresh_request":{"$ref":"request.schema.json"},"revocation_request":{"$ref":"request.schema.json"},"token_response":{"type":"object","additionalProperties":false,"properties":{"parameters":{"type":"object","additionalProperties":false,"properties":{"access_token":{"$ref":"#/$defs/pointer"},"token_type":{"$ref":"#/$defs/pointer"},"expires_in":{"$ref":"#/$defs/pointer"},"refresh_token":{"$ref":"#/$defs/pointer"},"scope":{"$ref":"#/$defs/pointer"},"error":{"$ref":"#/$defs/pointer"}}},"format":{"enum":["json","form"],"default":"json"},"success":{"type":"object","additionalProperties":false,"required":["pointer","equals"],"properties":{"pointer":{"$ref":"#/$defs/pointer"},"equals":{"type":["string","number","boolean"]}}},"expires":{"type":"object","additionalProperties":false,"required":["pointer","unit"],"properties":{"pointer":{"$ref":"#/$defs/pointer"},"unit":{"enum":["seconds","milliseconds","unix_seconds","unix_milliseconds","date_time"]}}},"capture":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","pointer"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,62}$"},"pointer":{"$ref":"#/$defs/pointer"}}}},"assume_token_type":{"const":"bearer"},"default_expires_in":{"type":"integer","minimum":1,"maximum":31536000}}},"refresh":{"type":"object","additionalProperties":false,"properties":{"rotation":{"enum":["always","optional","none"],"default":"always"},"reuse_grace":{"type":"integer","minimum":0,"maximum":86400,"default":0}}}},"$defs":{"pointer":{"type":"string","format":"json-pointer"}}};
const schema37 = {"type":"string","format":"json-pointer"};
const schema35 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"request.schema.json","type":"object","additionalProperties":false,"properties":{"url":{"type":"string","format":"https-url-template"},"body_format":{"enum":["form","json"],"default":"form"},"token_endpoint_auth_method":{"enum":["client_secret_basic","client_secret_post","none"],"default":"client_secret_basic"},"basic_encoding":{"enum":["form","raw"],"default":"form"},"parameters":{"type":"array","items":{"$ref":"#/$defs/parameter"}},"omit":{"type":"array","items":{"type":"string"},"uniqueItems":true}},"$defs":{"parameter":{"type":"object","additionalProperties":false,"required":["name","in"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"in":{"enum":["query","body","header"]},"value":{"type":"string"},"replaces":{"type":"string"},"required":{"type":"boolean","default":false},"title":{"type":"string"},"description":{"type":"string"}}}}};
const schema36 = {"type":"object","additionalProperties":false,"required":["name","in"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"in":{"enum":["query","body","header"]},"value":{"type":"string"},"replaces":{"type":"string"},"required":{"type":"boolean","default":false},"title":{"type":"string"},"description":{"type":"string"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="request.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "url") || (key0 === "body_format")) || (key0 === "token_endpoint_auth_method")) || (key0 === "basic_encoding")) || (key0 === "parameters")) || (key0 === "omit"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!(formats2(data0))){
const err1 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema35.properties.url,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.url.type,parentSchema:schema35.properties.url,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.body_format !== undefined){
let data1 = data.body_format;
if(!((data1 === "form") || (data1 === "json"))){
const err3 = {instancePath:instancePath+"/body_format",schemaPath:"#/properties/body_format/enum",keyword:"enum",params:{allowedValues: schema35.properties.body_format.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.body_format.enum,parentSchema:schema35.properties.body_format,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.token_endpoint_auth_method !== undefined){
let data2 = data.token_endpoint_auth_method;
if(!(((data2 === "client_secret_basic") || (data2 === "client_secret_post")) || (data2 === "none"))){
const err4 = {instancePath:instancePath+"/token_endpoint_auth_method",schemaPath:"#/properties/token_endpoint_auth_method/enum",keyword:"enum",params:{allowedValues: schema35.properties.token_endpoint_auth_method.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.token_endpoint_auth_method.enum,parentSchema:schema35.properties.token_endpoint_auth_method,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.basic_encoding !== undefined){
let data3 = data.basic_encoding;
if(!((data3 === "form") || (data3 === "raw"))){
const err5 = {instancePath:instancePath+"/basic_encoding",schemaPath:"#/properties/basic_encoding/enum",keyword:"enum",params:{allowedValues: schema35.properties.basic_encoding.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.basic_encoding.enum,parentSchema:schema35.properties.basic_encoding,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.parameters !== undefined){
let data4 = data.parameters;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
const err6 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/$defs/parameter/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema36.required,parentSchema:schema36,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5.in === undefined){
const err7 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/$defs/parameter/required",keyword:"required",params:{missingProperty: "in"},message:"must have required property '"+"in"+"'",schema:schema36.required,parentSchema:schema36,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data5){
if(!(((((((key1 === "name") || (key1 === "in")) || (key1 === "value")) || (key1 === "replaces")) || (key1 === "required")) || (key1 === "title")) || (key1 === "description"))){
const err8 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/$defs/parameter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data5.name !== undefined){
let data6 = data5.name;
if(typeof data6 === "string"){
if(func2(data6) > 200){
const err9 = {instancePath:instancePath+"/parameters/" + i0+"/name",schemaPath:"#/$defs/parameter/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema36.properties.name,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data6) < 1){
const err10 = {instancePath:instancePath+"/parameters/" + i0+"/name",schemaPath:"#/$defs/parameter/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.name,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/parameters/" + i0+"/name",schemaPath:"#/$defs/parameter/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.name.type,parentSchema:schema36.properties.name,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.in !== undefined){
let data7 = data5.in;
if(!(((data7 === "query") || (data7 === "body")) || (data7 === "header"))){
const err12 = {instancePath:instancePath+"/parameters/" + i0+"/in",schemaPath:"#/$defs/parameter/properties/in/enum",keyword:"enum",params:{allowedValues: schema36.properties.in.enum},message:"must be equal to one of the allowed values",schema:schema36.properties.in.enum,parentSchema:schema36.properties.in,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.value !== undefined){
let data8 = data5.value;
if(typeof data8 !== "string"){
const err13 = {instancePath:instancePath+"/parameters/" + i0+"/value",schemaPath:"#/$defs/parameter/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.value.type,parentSchema:schema36.properties.value,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.replaces !== undefined){
let data9 = data5.replaces;
if(typeof data9 !== "string"){
const err14 = {instancePath:instancePath+"/parameters/" + i0+"/replaces",schemaPath:"#/$defs/parameter/properties/replaces/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.replaces.type,parentSchema:schema36.properties.replaces,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.required !== undefined){
let data10 = data5.required;
if(typeof data10 !== "boolean"){
const err15 = {instancePath:instancePath+"/parameters/" + i0+"/required",schemaPath:"#/$defs/parameter/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema36.properties.required.type,parentSchema:schema36.properties.required,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.title !== undefined){
let data11 = data5.title;
if(typeof data11 !== "string"){
const err16 = {instancePath:instancePath+"/parameters/" + i0+"/title",schemaPath:"#/$defs/parameter/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.title.type,parentSchema:schema36.properties.title,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.description !== undefined){
let data12 = data5.description;
if(typeof data12 !== "string"){
const err17 = {instancePath:instancePath+"/parameters/" + i0+"/description",schemaPath:"#/$defs/parameter/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.description.type,parentSchema:schema36.properties.description,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/$defs/parameter/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.properties.parameters.type,parentSchema:schema35.properties.parameters,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.omit !== undefined){
let data13 = data.omit;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(typeof data14 !== "string"){
const err20 = {instancePath:instancePath+"/omit/" + i1,schemaPath:"#/properties/omit/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.omit.items.type,parentSchema:schema35.properties.omit.items,data:data14};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i2 = data13.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data13[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err21 = {instancePath:instancePath+"/omit",schemaPath:"#/properties/omit/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema35.properties.omit,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err22 = {instancePath:instancePath+"/omit",schemaPath:"#/properties/omit/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.properties.omit.type,parentSchema:schema35.properties.omit,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const formats14 = formats.regex;
const formats16 = /^(?:\/(?:[^~/]|~0|~1)*)*$/;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="auth.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.grant_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grant_type"},message:"must have required property '"+"grant_type"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.title,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.title.type,parentSchema:schema34.properties.title,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.description.type,parentSchema:schema34.properties.description,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.grant_type !== undefined){
let data2 = data.grant_type;
if(!((data2 === "authorization_code") || (data2 === "client_credentials"))){
const err6 = {instancePath:instancePath+"/grant_type",schemaPath:"#/properties/grant_type/enum",keyword:"enum",params:{allowedValues: schema34.properties.grant_type.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.grant_type.enum,parentSchema:schema34.properties.grant_type,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.pkce !== undefined){
let data3 = data.pkce;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 1){
const err7 = {instancePath:instancePath+"/pkce",schemaPath:"#/properties/pkce/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema34.properties.pkce,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Object.keys(data3).length < 1){
const err8 = {instancePath:instancePath+"/pkce",schemaPath:"#/properties/pkce/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema34.properties.pkce,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "code_challenge_method") || (key1 === "unsupported"))){
const err9 = {instancePath:instancePath+"/pkce",schemaPath:"#/properties/pkce/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.pkce,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.code_challenge_method !== undefined){
let data4 = data3.code_challenge_method;
if("S256" !== data4){
const err10 = {instancePath:instancePath+"/pkce/code_challenge_method",schemaPath:"#/properties/pkce/properties/code_challenge_method/const",keyword:"const",params:{allowedValue: "S256"},message:"must be equal to constant",schema:"S256",parentSchema:schema34.properties.pkce.properties.code_challenge_method,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.unsupported !== undefined){
let data5 = data3.unsupported;
if(typeof data5 === "string"){
if(func2(data5) < 10){
const err11 = {instancePath:instancePath+"/pkce/unsupported",schemaPath:"#/properties/pkce/properties/unsupported/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters",schema:10,parentSchema:schema34.properties.pkce.properties.unsupported,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/pkce/unsupported",schemaPath:"#/properties/pkce/properties/unsupported/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.pkce.properties.unsupported.type,parentSchema:schema34.properties.pkce.properties.unsupported,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/pkce",schemaPath:"#/properties/pkce/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.pkce.type,parentSchema:schema34.properties.pkce,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.scope_separator !== undefined){
let data6 = data.scope_separator;
if(!((((data6 === " ") || (data6 === ",")) || (data6 === "+")) || (data6 === ";"))){
const err14 = {instancePath:instancePath+"/scope_separator",schemaPath:"#/properties/scope_separator/enum",keyword:"enum",params:{allowedValues: schema34.properties.scope_separator.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.scope_separator.enum,parentSchema:schema34.properties.scope_separator,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.authorization_request !== undefined){
if(!(validate22(data.authorization_request, {instancePath:instancePath+"/authorization_request",parentData:data,parentDataProperty:"authorization_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.authorization_response !== undefined){
let data8 = data.authorization_response;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!(((key2 === "code") || (key2 === "state")) || (key2 === "capture"))){
const err15 = {instancePath:instancePath+"/authorization_response",schemaPath:"#/properties/authorization_response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.authorization_response,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.code !== undefined){
let data9 = data8.code;
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err16 = {instancePath:instancePath+"/authorization_response/code",schemaPath:"#/properties/authorization_response/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.authorization_response.properties.code,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/authorization_response/code",schemaPath:"#/properties/authorization_response/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.code.type,parentSchema:schema34.properties.authorization_response.properties.code,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.state !== undefined){
let data10 = data8.state;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err18 = {instancePath:instancePath+"/authorization_response/state",schemaPath:"#/properties/authorization_response/properties/state/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.authorization_response.properties.state,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/authorization_response/state",schemaPath:"#/properties/authorization_response/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.state.type,parentSchema:schema34.properties.authorization_response.properties.state,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.capture !== undefined){
let data11 = data8.capture;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.name === undefined){
const err20 = {instancePath:instancePath+"/authorization_response/capture/" + i0,schemaPath:"#/properties/authorization_response/properties/capture/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema34.properties.authorization_response.properties.capture.items.required,parentSchema:schema34.properties.authorization_response.properties.capture.items,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data12.parameter === undefined){
const err21 = {instancePath:instancePath+"/authorization_response/capture/" + i0,schemaPath:"#/properties/authorization_response/properties/capture/items/required",keyword:"required",params:{missingProperty: "parameter"},message:"must have required property '"+"parameter"+"'",schema:schema34.properties.authorization_response.properties.capture.items.required,parentSchema:schema34.properties.authorization_response.properties.capture.items,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data12.pattern === undefined){
const err22 = {instancePath:instancePath+"/authorization_response/capture/" + i0,schemaPath:"#/properties/authorization_response/properties/capture/items/required",keyword:"required",params:{missingProperty: "pattern"},message:"must have required property '"+"pattern"+"'",schema:schema34.properties.authorization_response.properties.capture.items.required,parentSchema:schema34.properties.authorization_response.properties.capture.items,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key3 in data12){
if(!(((key3 === "name") || (key3 === "parameter")) || (key3 === "pattern"))){
const err23 = {instancePath:instancePath+"/authorization_response/capture/" + i0,schemaPath:"#/properties/authorization_response/properties/capture/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.authorization_response.properties.capture.items,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data12.name !== undefined){
let data13 = data12.name;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err24 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/name",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,62}$"+"\"",schema:"^[a-z][a-z0-9_]{0,62}$",parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.name,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/name",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.capture.items.properties.name.type,parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.name,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.parameter !== undefined){
let data14 = data12.parameter;
if(typeof data14 === "string"){
if(func2(data14) < 1){
const err26 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/parameter",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.parameter,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/parameter",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/parameter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.capture.items.properties.parameter.type,parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.parameter,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.pattern !== undefined){
let data15 = data12.pattern;
if(typeof data15 === "string"){
if(!(formats14(data15))){
const err28 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/pattern",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/pattern/format",keyword:"format",params:{format: "regex"},message:"must match format \""+"regex"+"\"",schema:"regex",parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.pattern,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/pattern",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.capture.items.properties.pattern.type,parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.pattern,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/authorization_response/capture/" + i0,schemaPath:"#/properties/authorization_response/properties/capture/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.authorization_response.properties.capture.items.type,parentSchema:schema34.properties.authorization_response.properties.capture.items,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/authorization_response/capture",schemaPath:"#/properties/authorization_response/properties/capture/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.authorization_response.properties.capture.type,parentSchema:schema34.properties.authorization_response.properties.capture,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/authorization_response",schemaPath:"#/properties/authorization_response/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.authorization_response.type,parentSchema:schema34.properties.authorization_response,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.token_request !== undefined){
if(!(validate22(data.token_request, {instancePath:instancePath+"/token_request",parentData:data,parentDataProperty:"token_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.refresh_request !== undefined){
if(!(validate22(data.refresh_request, {instancePath:instancePath+"/refresh_request",parentData:data,parentDataProperty:"refresh_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.revocation_request !== undefined){
if(!(validate22(data.revocation_request, {instancePath:instancePath+"/revocation_request",parentData:data,parentDataProperty:"revocation_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.token_response !== undefined){
let data19 = data.token_response;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key4 in data19){
if(!(((((((key4 === "parameters") || (key4 === "format")) || (key4 === "success")) || (key4 === "expires")) || (key4 === "capture")) || (key4 === "assume_token_type")) || (key4 === "default_expires_in"))){
const err33 = {instancePath:instancePath+"/token_response",schemaPath:"#/properties/token_response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.token_response,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data19.parameters !== undefined){
let data20 = data19.parameters;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key5 in data20){
if(!((((((key5 === "access_token") || (key5 === "token_type")) || (key5 === "expires_in")) || (key5 === "refresh_token")) || (key5 === "scope")) || (key5 === "error"))){
const err34 = {instancePath:instancePath+"/token_response/parameters",schemaPath:"#/properties/token_response/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.token_response.properties.parameters,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data20.access_token !== undefined){
let data21 = data20.access_token;
if(typeof data21 === "string"){
if(!(formats16.test(data21))){
const err35 = {instancePath:instancePath+"/token_response/parameters/access_token",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/token_response/parameters/access_token",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data20.token_type !== undefined){
let data22 = data20.token_type;
if(typeof data22 === "string"){
if(!(formats16.test(data22))){
const err37 = {instancePath:instancePath+"/token_response/parameters/token_type",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/token_response/parameters/token_type",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data22};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data20.expires_in !== undefined){
let data23 = data20.expires_in;
if(typeof data23 === "string"){
if(!(formats16.test(data23))){
const err39 = {instancePath:instancePath+"/token_response/parameters/expires_in",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/token_response/parameters/expires_in",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data20.refresh_token !== undefined){
let data24 = data20.refresh_token;
if(typeof data24 === "string"){
if(!(formats16.test(data24))){
const err41 = {instancePath:instancePath+"/token_response/parameters/refresh_token",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/token_response/parameters/refresh_token",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data24};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data20.scope !== undefined){
let data25 = data20.scope;
if(typeof data25 === "string"){
if(!(formats16.test(data25))){
const err43 = {instancePath:instancePath+"/token_response/parameters/scope",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/token_response/parameters/scope",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data25};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data20.error !== undefined){
let data26 = data20.error;
if(typeof data26 === "string"){
if(!(formats16.test(data26))){
const err45 = {instancePath:instancePath+"/token_response/parameters/error",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data26};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/token_response/parameters/error",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data26};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/token_response/parameters",schemaPath:"#/properties/token_response/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.token_response.properties.parameters.type,parentSchema:schema34.properties.token_response.properties.parameters,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data19.format !== undefined){
let data27 = data19.format;
if(!((data27 === "json") || (data27 === "form"))){
const err48 = {instancePath:instancePath+"/token_response/format",schemaPath:"#/properties/token_response/properties/format/enum",keyword:"enum",params:{allowedValues: schema34.properties.token_response.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.token_response.properties.format.enum,parentSchema:schema34.properties.token_response.properties.format,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data19.success !== undefined){
let data28 = data19.success;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.pointer === undefined){
const err49 = {instancePath:instancePath+"/token_response/success",schemaPath:"#/properties/token_response/properties/success/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema34.properties.token_response.properties.success.required,parentSchema:schema34.properties.token_response.properties.success,data:data28};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data28.equals === undefined){
const err50 = {instancePath:instancePath+"/token_response/success",schemaPath:"#/properties/token_response/properties/success/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'",schema:schema34.properties.token_response.properties.success.required,parentSchema:schema34.properties.token_response.properties.success,data:data28};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key6 in data28){
if(!((key6 === "pointer") || (key6 === "equals"))){
const err51 = {instancePath:instancePath+"/token_response/success",schemaPath:"#/properties/token_response/properties/success/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.token_response.properties.success,data:data28};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data28.pointer !== undefined){
let data29 = data28.pointer;
if(typeof data29 === "string"){
if(!(formats16.test(data29))){
const err52 = {instancePath:instancePath+"/token_response/success/pointer",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data29};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/token_response/success/pointer",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data29};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data28.equals !== undefined){
let data30 = data28.equals;
if(((typeof data30 !== "string") && (!((typeof data30 == "number") && (isFinite(data30))))) && (typeof data30 !== "boolean")){
const err54 = {instancePath:instancePath+"/token_response/success/equals",schemaPath:"#/properties/token_response/properties/success/properties/equals/type",keyword:"type",params:{type: schema34.properties.token_response.properties.success.properties.equals.type},message:"must be string,number,boolean",schema:schema34.properties.token_response.properties.success.properties.equals.type,parentSchema:schema34.properties.token_response.properties.success.properties.equals,data:data30};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/token_response/success",schemaPath:"#/properties/token_response/properties/success/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.token_response.properties.success.type,parentSchema:schema34.properties.token_response.properties.success,data:data28};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data19.expires !== undefined){
let data31 = data19.expires;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.pointer === undefined){
const err56 = {instancePath:instancePath+"/token_response/expires",schemaPath:"#/properties/token_response/properties/expires/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema34.properties.token_response.properties.expires.required,parentSchema:schema34.properties.token_response.properties.expires,data:data31};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data31.unit === undefined){
const err57 = {instancePath:instancePath+"/token_response/expires",schemaPath:"#/properties/token_response/properties/expires/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema34.properties.token_response.properties.expires.required,parentSchema:schema34.properties.token_response.properties.expires,data:data31};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key7 in data31){
if(!((key7 === "pointer") || (key7 === "unit"))){
const err58 = {instancePath:instancePath+"/token_response/expires",schemaPath:"#/properties/token_response/properties/expires/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.token_response.properties.expires,data:data31};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data31.pointer !== undefined){
let data32 = data31.pointer;
if(typeof data32 === "string"){
if(!(formats16.test(data32))){
const err59 = {instancePath:instancePath+"/token_response/expires/pointer",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data32};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/token_response/expires/pointer",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data32};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data31.unit !== undefined){
let data33 = data31.unit;
if(!(((((data33 === "seconds") || (data33 === "milliseconds")) || (data33 === "unix_seconds")) || (data33 === "unix_milliseconds")) || (data33 === "date_time"))){
const err61 = {instancePath:instancePath+"/token_response/expires/unit",schemaPath:"#/properties/token_response/properties/expires/properties/unit/enum",keyword:"enum",params:{allowedValues: schema34.properties.token_response.properties.expires.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.token_response.properties.expires.properties.unit.enum,parentSchema:schema34.properties.token_response.properties.expires.properties.unit,data:data33};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/token_response/expires",schemaPath:"#/properties/token_response/properties/expires/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.token_response.properties.expires.type,parentSchema:schema34.properties.token_response.properties.expires,data:data31};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data19.capture !== undefined){
let data34 = data19.capture;
if(Array.isArray(data34)){
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
let data35 = data34[i1];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.name === undefined){
const err63 = {instancePath:instancePath+"/token_response/capture/" + i1,schemaPath:"#/properties/token_response/properties/capture/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema34.properties.token_response.properties.capture.items.required,parentSchema:schema34.properties.token_response.properties.capture.items,data:data35};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data35.pointer === undefined){
const err64 = {instancePath:instancePath+"/token_response/capture/" + i1,schemaPath:"#/properties/token_response/properties/capture/items/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema34.properties.token_response.properties.capture.items.required,parentSchema:schema34.properties.token_response.properties.capture.items,data:data35};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key8 in data35){
if(!((key8 === "name") || (key8 === "pointer"))){
const err65 = {instancePath:instancePath+"/token_response/capture/" + i1,schemaPath:"#/properties/token_response/properties/capture/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.token_response.properties.capture.items,data:data35};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data35.name !== undefined){
let data36 = data35.name;
if(typeof data36 === "string"){
if(!pattern7.test(data36)){
const err66 = {instancePath:instancePath+"/token_response/capture/" + i1+"/name",schemaPath:"#/properties/token_response/properties/capture/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,62}$"+"\"",schema:"^[a-z][a-z0-9_]{0,62}$",parentSchema:schema34.properties.token_response.properties.capture.items.properties.name,data:data36};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/token_response/capture/" + i1+"/name",schemaPath:"#/properties/token_response/properties/capture/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.token_response.properties.capture.items.properties.name.type,parentSchema:schema34.properties.token_response.properties.capture.items.properties.name,data:data36};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data35.pointer !== undefined){
let data37 = data35.pointer;
if(typeof data37 === "string"){
if(!(formats16.test(data37))){
const err68 = {instancePath:instancePath+"/token_response/capture/" + i1+"/pointer",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data37};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/token_response/capture/" + i1+"/pointer",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data37};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/token_response/capture/" + i1,schemaPath:"#/properties/token_response/properties/capture/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.token_response.properties.capture.items.type,parentSchema:schema34.properties.token_response.properties.capture.items,data:data35};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/token_response/capture",schemaPath:"#/properties/token_response/properties/capture/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.token_response.properties.capture.type,parentSchema:schema34.properties.token_response.properties.capture,data:data34};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data19.assume_token_type !== undefined){
let data38 = data19.assume_token_type;
if("bearer" !== data38){
const err72 = {instancePath:instancePath+"/token_response/assume_token_type",schemaPath:"#/properties/token_response/properties/assume_token_type/const",keyword:"const",params:{allowedValue: "bearer"},message:"must be equal to constant",schema:"bearer",parentSchema:schema34.properties.token_response.properties.assume_token_type,data:data38};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data19.default_expires_in !== undefined){
let data39 = data19.default_expires_in;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err73 = {instancePath:instancePath+"/token_response/default_expires_in",schemaPath:"#/properties/token_response/properties/default_expires_in/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.token_response.properties.default_expires_in.type,parentSchema:schema34.properties.token_response.properties.default_expires_in,data:data39};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 31536000 || isNaN(data39)){
const err74 = {instancePath:instancePath+"/token_response/default_expires_in",schemaPath:"#/properties/token_response/properties/default_expires_in/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000},message:"must be <= 31536000",schema:31536000,parentSchema:schema34.properties.token_response.properties.default_expires_in,data:data39};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err75 = {instancePath:instancePath+"/token_response/default_expires_in",schemaPath:"#/properties/token_response/properties/default_expires_in/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema34.properties.token_response.properties.default_expires_in,data:data39};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
}
else {
const err76 = {instancePath:instancePath+"/token_response",schemaPath:"#/properties/token_response/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.token_response.type,parentSchema:schema34.properties.token_response,data:data19};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.refresh !== undefined){
let data40 = data.refresh;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key9 in data40){
if(!((key9 === "rotation") || (key9 === "reuse_grace"))){
const err77 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.refresh,data:data40};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data40.rotation !== undefined){
let data41 = data40.rotation;
if(!(((data41 === "always") || (data41 === "optional")) || (data41 === "none"))){
const err78 = {instancePath:instancePath+"/refresh/rotation",schemaPath:"#/properties/refresh/properties/rotation/enum",keyword:"enum",params:{allowedValues: schema34.properties.refresh.properties.rotation.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.refresh.properties.rotation.enum,parentSchema:schema34.properties.refresh.properties.rotation,data:data41};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data40.reuse_grace !== undefined){
let data42 = data40.reuse_grace;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err79 = {instancePath:instancePath+"/refresh/reuse_grace",schemaPath:"#/properties/refresh/properties/reuse_grace/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.refresh.properties.reuse_grace.type,parentSchema:schema34.properties.refresh.properties.reuse_grace,data:data42};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 86400 || isNaN(data42)){
const err80 = {instancePath:instancePath+"/refresh/reuse_grace",schemaPath:"#/properties/refresh/properties/reuse_grace/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema34.properties.refresh.properties.reuse_grace,data:data42};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data42 < 0 || isNaN(data42)){
const err81 = {instancePath:instancePath+"/refresh/reuse_grace",schemaPath:"#/properties/refresh/properties/reuse_grace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema34.properties.refresh.properties.reuse_grace,data:data42};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
}
else {
const err82 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.refresh.type,parentSchema:schema34.properties.refresh,data:data40};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"field.schema.json","type":"object","additionalProperties":false,"required":["name","title","type"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,62}$"},"title":{"type":"string","minLength":1},"type":{"enum":["string","secret","select","multi_select","boolean","number","integer","copy"]},"help":{"type":"string"},"placeholder":{"type":"string"},"optional":{"type":"boolean","default":false},"default":{"type":["string","boolean","number","array"],"items":{"type":"string"}},"hidden":{"type":"boolean","default":false},"visible_when":{"type":"object","additionalProperties":false,"required":["field","equals"],"properties":{"field":{"type":"string"},"equals":{"type":["string","number","boolean","array"],"minItems":1,"items":{"type":["string","number","boolean"]}}}},"order":{"type":"integer","default":0},"minimum":{"type":"number"},"maximum":{"type":"number"},"prefix":{"type":"string","minLength":1,"maxLength":200},"suffix":{"type":"string","minLength":1,"maxLength":200},"pattern":{"type":"string","format":"regex"},"pattern_message":{"type":"string"},"format":{"enum":["uri","hostname","email","uuid"]},"options":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/option"}},"options_from":{"enum":["scopes","actions"]},"value":{"type":"string"},"applies_to":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true},"documentation_url":{"type":"string","format":"https-url"}},"$defs":{"option":{"type":"object","additionalProperties":false,"required":["value","title"],"properties":{"value":{"type":"string"},"title":{"type":"string"}}}}};
const schema47 = {"type":"object","additionalProperties":false,"required":["value","title"],"properties":{"value":{"type":"string"},"title":{"type":"string"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="field.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema46.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,62}$"+"\"",schema:"^[a-z][a-z0-9_]{0,62}$",parentSchema:schema46.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.name.type,parentSchema:schema46.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema46.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.title.type,parentSchema:schema46.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!((((((((data2 === "string") || (data2 === "secret")) || (data2 === "select")) || (data2 === "multi_select")) || (data2 === "boolean")) || (data2 === "number")) || (data2 === "integer")) || (data2 === "copy"))){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema46.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema46.properties.type.enum,parentSchema:schema46.properties.type,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.help !== undefined){
let data3 = data.help;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.help.type,parentSchema:schema46.properties.help,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.placeholder !== undefined){
let data4 = data.placeholder;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/placeholder",schemaPath:"#/properties/placeholder/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.placeholder.type,parentSchema:schema46.properties.placeholder,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.optional !== undefined){
let data5 = data.optional;
if(typeof data5 !== "boolean"){
const err11 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema46.properties.optional.type,parentSchema:schema46.properties.optional,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.default !== undefined){
let data6 = data.default;
if((((typeof data6 !== "string") && (typeof data6 !== "boolean")) && (!((typeof data6 == "number") && (isFinite(data6))))) && (!(Array.isArray(data6)))){
const err12 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: schema46.properties.default.type},message:"must be string,boolean,number,array",schema:schema46.properties.default.type,parentSchema:schema46.properties.default,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/default/" + i0,schemaPath:"#/properties/default/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.default.items.type,parentSchema:schema46.properties.default.items,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.hidden !== undefined){
let data8 = data.hidden;
if(typeof data8 !== "boolean"){
const err14 = {instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema46.properties.hidden.type,parentSchema:schema46.properties.hidden,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.visible_when !== undefined){
let data9 = data.visible_when;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.field === undefined){
const err15 = {instancePath:instancePath+"/visible_when",schemaPath:"#/properties/visible_when/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema46.properties.visible_when.required,parentSchema:schema46.properties.visible_when,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data9.equals === undefined){
const err16 = {instancePath:instancePath+"/visible_when",schemaPath:"#/properties/visible_when/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'",schema:schema46.properties.visible_when.required,parentSchema:schema46.properties.visible_when,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data9){
if(!((key1 === "field") || (key1 === "equals"))){
const err17 = {instancePath:instancePath+"/visible_when",schemaPath:"#/properties/visible_when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema46.properties.visible_when,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data9.field !== undefined){
let data10 = data9.field;
if(typeof data10 !== "string"){
const err18 = {instancePath:instancePath+"/visible_when/field",schemaPath:"#/properties/visible_when/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.visible_when.properties.field.type,parentSchema:schema46.properties.visible_when.properties.field,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.equals !== undefined){
let data11 = data9.equals;
if((((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "boolean")) && (!(Array.isArray(data11)))){
const err19 = {instancePath:instancePath+"/visible_when/equals",schemaPath:"#/properties/visible_when/properties/equals/type",keyword:"type",params:{type: schema46.properties.visible_when.properties.equals.type},message:"must be string,number,boolean,array",schema:schema46.properties.visible_when.properties.equals.type,parentSchema:schema46.properties.visible_when.properties.equals,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(Array.isArray(data11)){
if(data11.length < 1){
const err20 = {instancePath:instancePath+"/visible_when/equals",schemaPath:"#/properties/visible_when/properties/equals/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema46.properties.visible_when.properties.equals,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))) && (typeof data12 !== "boolean")){
const err21 = {instancePath:instancePath+"/visible_when/equals/" + i1,schemaPath:"#/properties/visible_when/properties/equals/items/type",keyword:"type",params:{type: schema46.properties.visible_when.properties.equals.items.type},message:"must be string,number,boolean",schema:schema46.properties.visible_when.properties.equals.items.type,parentSchema:schema46.properties.visible_when.properties.equals.items,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/visible_when",schemaPath:"#/properties/visible_when/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties.visible_when.type,parentSchema:schema46.properties.visible_when,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.order !== undefined){
let data13 = data.order;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err23 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.order.type,parentSchema:schema46.properties.order,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.minimum !== undefined){
let data14 = data.minimum;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err24 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema46.properties.minimum.type,parentSchema:schema46.properties.minimum,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.maximum !== undefined){
let data15 = data.maximum;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err25 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema46.properties.maximum.type,parentSchema:schema46.properties.maximum,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.prefix !== undefined){
let data16 = data.prefix;
if(typeof data16 === "string"){
if(func2(data16) > 200){
const err26 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema46.properties.prefix,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func2(data16) < 1){
const err27 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema46.properties.prefix,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.prefix.type,parentSchema:schema46.properties.prefix,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.suffix !== undefined){
let data17 = data.suffix;
if(typeof data17 === "string"){
if(func2(data17) > 200){
const err29 = {instancePath:instancePath+"/suffix",schemaPath:"#/properties/suffix/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema46.properties.suffix,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func2(data17) < 1){
const err30 = {instancePath:instancePath+"/suffix",schemaPath:"#/properties/suffix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema46.properties.suffix,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.suffix.type,parentSchema:schema46.properties.suffix,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.pattern !== undefined){
let data18 = data.pattern;
if(typeof data18 === "string"){
if(!(formats14(data18))){
const err32 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/format",keyword:"format",params:{format: "regex"},message:"must match format \""+"regex"+"\"",schema:"regex",parentSchema:schema46.properties.pattern,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.pattern.type,parentSchema:schema46.properties.pattern,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.pattern_message !== undefined){
let data19 = data.pattern_message;
if(typeof data19 !== "string"){
const err34 = {instancePath:instancePath+"/pattern_message",schemaPath:"#/properties/pattern_message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.pattern_message.type,parentSchema:schema46.properties.pattern_message,data:data19};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.format !== undefined){
let data20 = data.format;
if(!((((data20 === "uri") || (data20 === "hostname")) || (data20 === "email")) || (data20 === "uuid"))){
const err35 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema46.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema46.properties.format.enum,parentSchema:schema46.properties.format,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.options !== undefined){
let data21 = data.options;
if(Array.isArray(data21)){
if(data21.length < 1){
const err36 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema46.properties.options,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.value === undefined){
const err37 = {instancePath:instancePath+"/options/" + i2,schemaPath:"#/$defs/option/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema47.required,parentSchema:schema47,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data22.title === undefined){
const err38 = {instancePath:instancePath+"/options/" + i2,schemaPath:"#/$defs/option/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema47.required,parentSchema:schema47,data:data22};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key2 in data22){
if(!((key2 === "value") || (key2 === "title"))){
const err39 = {instancePath:instancePath+"/options/" + i2,schemaPath:"#/$defs/option/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data:data22};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data22.value !== undefined){
let data23 = data22.value;
if(typeof data23 !== "string"){
const err40 = {instancePath:instancePath+"/options/" + i2+"/value",schemaPath:"#/$defs/option/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.value.type,parentSchema:schema47.properties.value,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data22.title !== undefined){
let data24 = data22.title;
if(typeof data24 !== "string"){
const err41 = {instancePath:instancePath+"/options/" + i2+"/title",schemaPath:"#/$defs/option/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.title.type,parentSchema:schema47.properties.title,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/options/" + i2,schemaPath:"#/$defs/option/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data:data22};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema46.properties.options.type,parentSchema:schema46.properties.options,data:data21};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.options_from !== undefined){
let data25 = data.options_from;
if(!((data25 === "scopes") || (data25 === "actions"))){
const err44 = {instancePath:instancePath+"/options_from",schemaPath:"#/properties/options_from/enum",keyword:"enum",params:{allowedValues: schema46.properties.options_from.enum},message:"must be equal to one of the allowed values",schema:schema46.properties.options_from.enum,parentSchema:schema46.properties.options_from,data:data25};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.value !== undefined){
let data26 = data.value;
if(typeof data26 !== "string"){
const err45 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.value.type,parentSchema:schema46.properties.value,data:data26};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.applies_to !== undefined){
let data27 = data.applies_to;
if(Array.isArray(data27)){
if(data27.length < 1){
const err46 = {instancePath:instancePath+"/applies_to",schemaPath:"#/properties/applies_to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema46.properties.applies_to,data:data27};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
let data28 = data27[i3];
if(typeof data28 !== "string"){
const err47 = {instancePath:instancePath+"/applies_to/" + i3,schemaPath:"#/properties/applies_to/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.applies_to.items.type,parentSchema:schema46.properties.applies_to.items,data:data28};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
let i4 = data27.length;
let j0;
if(i4 > 1){
const indices0 = {};
for(;i4--;){
let item0 = data27[i4];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err48 = {instancePath:instancePath+"/applies_to",schemaPath:"#/properties/applies_to/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)",schema:true,parentSchema:schema46.properties.applies_to,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
break;
}
indices0[item0] = i4;
}
}
}
else {
const err49 = {instancePath:instancePath+"/applies_to",schemaPath:"#/properties/applies_to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema46.properties.applies_to.type,parentSchema:schema46.properties.applies_to,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.documentation_url !== undefined){
let data29 = data.documentation_url;
if(typeof data29 === "string"){
if(!(formats0(data29))){
const err50 = {instancePath:instancePath+"/documentation_url",schemaPath:"#/properties/documentation_url/format",keyword:"format",params:{format: "https-url"},message:"must match format \""+"https-url"+"\"",schema:"https-url",parentSchema:schema46.properties.documentation_url,data:data29};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/documentation_url",schemaPath:"#/properties/documentation_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.documentation_url.type,parentSchema:schema46.properties.documentation_url,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"api.schema.json","type":"object","additionalProperties":false,"required":["base_url"],"properties":{"base_url":{"type":"string","format":"https-url-template"},"media_type":{"type":"string","pattern":"^[a-z]+/[a-z0-9.+-]+$","default":"application/json"},"headers":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9-]+$"},"additionalProperties":{"type":"string"}},"errors":{"type":"array","items":{"$ref":"#/$defs/error_shape"}},"request_id_header":{"type":"string"},"test":{"type":"string"}},"$defs":{"error_shape":{"type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string","format":"json-pointer"},"message":{"type":"string","format":"json-pointer"},"request_id":{"type":"string","format":"json-pointer"}}}}};
const schema52 = {"type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string","format":"json-pointer"},"message":{"type":"string","format":"json-pointer"},"request_id":{"type":"string","format":"json-pointer"}}};
const pattern11 = new RegExp("^[a-z]+/[a-z0-9.+-]+$", "u");
const pattern12 = new RegExp("^[A-Za-z0-9-]+$", "u");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="api.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.base_url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base_url"},message:"must have required property '"+"base_url"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "base_url") || (key0 === "media_type")) || (key0 === "headers")) || (key0 === "errors")) || (key0 === "request_id_header")) || (key0 === "test"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.base_url !== undefined){
let data0 = data.base_url;
if(typeof data0 === "string"){
if(!(formats2(data0))){
const err2 = {instancePath:instancePath+"/base_url",schemaPath:"#/properties/base_url/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema51.properties.base_url,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.base_url.type,parentSchema:schema51.properties.base_url,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.media_type !== undefined){
let data1 = data.media_type;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
const err4 = {instancePath:instancePath+"/media_type",schemaPath:"#/properties/media_type/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9.+-]+$"},message:"must match pattern \""+"^[a-z]+/[a-z0-9.+-]+$"+"\"",schema:"^[a-z]+/[a-z0-9.+-]+$",parentSchema:schema51.properties.media_type,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/media_type",schemaPath:"#/properties/media_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.media_type.type,parentSchema:schema51.properties.media_type,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs8 = errors;
if(typeof key1 === "string"){
if(!pattern12.test(key1)){
const err6 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+$"+"\"",schema:"^[A-Za-z0-9-]+$",parentSchema:schema51.properties.headers.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
const err7 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema51.properties.headers.propertyNames,parentSchema:schema51.properties.headers,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.headers.additionalProperties.type,parentSchema:schema51.properties.headers.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.headers.type,parentSchema:schema51.properties.headers,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.errors !== undefined){
let data4 = data.errors;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.code === undefined){
const err10 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/$defs/error_shape/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema52.required,parentSchema:schema52,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key3 in data5){
if(!(((key3 === "code") || (key3 === "message")) || (key3 === "request_id"))){
const err11 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/$defs/error_shape/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.code !== undefined){
let data6 = data5.code;
if(typeof data6 === "string"){
if(!(formats16.test(data6))){
const err12 = {instancePath:instancePath+"/errors/" + i0+"/code",schemaPath:"#/$defs/error_shape/properties/code/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema52.properties.code,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/errors/" + i0+"/code",schemaPath:"#/$defs/error_shape/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.code.type,parentSchema:schema52.properties.code,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.message !== undefined){
let data7 = data5.message;
if(typeof data7 === "string"){
if(!(formats16.test(data7))){
const err14 = {instancePath:instancePath+"/errors/" + i0+"/message",schemaPath:"#/$defs/error_shape/properties/message/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema52.properties.message,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/errors/" + i0+"/message",schemaPath:"#/$defs/error_shape/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.message.type,parentSchema:schema52.properties.message,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.request_id !== undefined){
let data8 = data5.request_id;
if(typeof data8 === "string"){
if(!(formats16.test(data8))){
const err16 = {instancePath:instancePath+"/errors/" + i0+"/request_id",schemaPath:"#/$defs/error_shape/properties/request_id/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema52.properties.request_id,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/errors/" + i0+"/request_id",schemaPath:"#/$defs/error_shape/properties/request_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.request_id.type,parentSchema:schema52.properties.request_id,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/$defs/error_shape/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.errors.type,parentSchema:schema51.properties.errors,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.request_id_header !== undefined){
let data9 = data.request_id_header;
if(typeof data9 !== "string"){
const err20 = {instancePath:instancePath+"/request_id_header",schemaPath:"#/properties/request_id_header/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.request_id_header.type,parentSchema:schema51.properties.request_id_header,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.test !== undefined){
let data10 = data.test;
if(typeof data10 !== "string"){
const err21 = {instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.test.type,parentSchema:schema51.properties.test,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="connector.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.manifest === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "manifest"},message:"must have required property '"+"manifest"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.version === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.authorization_server === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorization_server"},message:"must have required property '"+"authorization_server"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.auth === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "auth"},message:"must have required property '"+"auth"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.profile === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.manifest !== undefined){
let data0 = data.manifest;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/manifest",schemaPath:"#/properties/manifest/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.manifest.type,parentSchema:schema31.properties.manifest,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(1 !== data0){
const err9 = {instancePath:instancePath+"/manifest",schemaPath:"#/properties/manifest/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.manifest,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err10 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.extends,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.extends.type,parentSchema:schema31.properties.extends,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.include !== undefined){
let data2 = data.include;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.include.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.include.items.type,parentSchema:schema31.properties.include.items,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.include.type,parentSchema:schema31.properties.include,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.key !== undefined){
let data4 = data.key;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err15 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]{0,62}$"+"\"",schema:"^[a-z][a-z0-9_-]{0,62}$",parentSchema:schema31.properties.key,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.key.type,parentSchema:schema31.properties.key,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 === "string"){
if(func2(data5) > 100){
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.name,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data5) < 1){
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.name,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.name.type,parentSchema:schema31.properties.name,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.version !== undefined){
let data6 = data.version;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err20 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$"},message:"must match pattern \""+"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$"+"\"",schema:"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$",parentSchema:schema31.properties.version,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.version.type,parentSchema:schema31.properties.version,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.description !== undefined){
let data7 = data.description;
if(typeof data7 !== "string"){
const err22 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.description.type,parentSchema:schema31.properties.description,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.documentation_url !== undefined){
let data8 = data.documentation_url;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err23 = {instancePath:instancePath+"/documentation_url",schemaPath:"#/properties/documentation_url/format",keyword:"format",params:{format: "https-url"},message:"must match format \""+"https-url"+"\"",schema:"https-url",parentSchema:schema31.properties.documentation_url,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/documentation_url",schemaPath:"#/properties/documentation_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documentation_url.type,parentSchema:schema31.properties.documentation_url,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.categories !== undefined){
let data9 = data.categories;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err25 = {instancePath:instancePath+"/categories/" + i1,schemaPath:"#/properties/categories/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.categories.items,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/categories/" + i1,schemaPath:"#/properties/categories/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.categories.items.type,parentSchema:schema31.properties.categories.items,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
let i2 = data9.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data9[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err27 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema31.properties.categories,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err28 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.categories.type,parentSchema:schema31.properties.categories,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.authorization_server !== undefined){
let data11 = data.authorization_server;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.issuer === undefined){
const err29 = {instancePath:instancePath+"/authorization_server",schemaPath:"authorization-server.schema.json/required",keyword:"required",params:{missingProperty: "issuer"},message:"must have required property '"+"issuer"+"'",schema:schema32.required,parentSchema:schema32,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data11){
if(!((((((key1 === "issuer") || (key1 === "authorization_endpoint")) || (key1 === "token_endpoint")) || (key1 === "revocation_endpoint")) || (key1 === "jwks_uri")) || (key1 === "authorization_response_iss_parameter_supported"))){
const err30 = {instancePath:instancePath+"/authorization_server",schemaPath:"authorization-server.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.issuer !== undefined){
let data12 = data11.issuer;
if(typeof data12 === "string"){
if(!(formats2(data12))){
const err31 = {instancePath:instancePath+"/authorization_server/issuer",schemaPath:"authorization-server.schema.json/properties/issuer/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.issuer,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/authorization_server/issuer",schemaPath:"authorization-server.schema.json/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.issuer.type,parentSchema:schema32.properties.issuer,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.authorization_endpoint !== undefined){
let data13 = data11.authorization_endpoint;
if(typeof data13 === "string"){
if(!(formats2(data13))){
const err33 = {instancePath:instancePath+"/authorization_server/authorization_endpoint",schemaPath:"authorization-server.schema.json/properties/authorization_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.authorization_endpoint,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/authorization_server/authorization_endpoint",schemaPath:"authorization-server.schema.json/properties/authorization_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.authorization_endpoint.type,parentSchema:schema32.properties.authorization_endpoint,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data11.token_endpoint !== undefined){
let data14 = data11.token_endpoint;
if(typeof data14 === "string"){
if(!(formats2(data14))){
const err35 = {instancePath:instancePath+"/authorization_server/token_endpoint",schemaPath:"authorization-server.schema.json/properties/token_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.token_endpoint,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/authorization_server/token_endpoint",schemaPath:"authorization-server.schema.json/properties/token_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.token_endpoint.type,parentSchema:schema32.properties.token_endpoint,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.revocation_endpoint !== undefined){
let data15 = data11.revocation_endpoint;
if(typeof data15 === "string"){
if(!(formats2(data15))){
const err37 = {instancePath:instancePath+"/authorization_server/revocation_endpoint",schemaPath:"authorization-server.schema.json/properties/revocation_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.revocation_endpoint,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/authorization_server/revocation_endpoint",schemaPath:"authorization-server.schema.json/properties/revocation_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.revocation_endpoint.type,parentSchema:schema32.properties.revocation_endpoint,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data11.jwks_uri !== undefined){
let data16 = data11.jwks_uri;
if(typeof data16 === "string"){
if(!(formats2(data16))){
const err39 = {instancePath:instancePath+"/authorization_server/jwks_uri",schemaPath:"authorization-server.schema.json/properties/jwks_uri/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.jwks_uri,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/authorization_server/jwks_uri",schemaPath:"authorization-server.schema.json/properties/jwks_uri/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.jwks_uri.type,parentSchema:schema32.properties.jwks_uri,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data11.authorization_response_iss_parameter_supported !== undefined){
let data17 = data11.authorization_response_iss_parameter_supported;
if(typeof data17 !== "boolean"){
const err41 = {instancePath:instancePath+"/authorization_server/authorization_response_iss_parameter_supported",schemaPath:"authorization-server.schema.json/properties/authorization_response_iss_parameter_supported/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.authorization_response_iss_parameter_supported.type,parentSchema:schema32.properties.authorization_response_iss_parameter_supported,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/authorization_server",schemaPath:"authorization-server.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.scopes !== undefined){
let data18 = data.scopes;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i3=0; i3<len2; i3++){
let data19 = data18[i3];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.scope === undefined){
const err43 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/$defs/scope/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'",schema:schema33.required,parentSchema:schema33,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data19.title === undefined){
const err44 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/$defs/scope/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema33.required,parentSchema:schema33,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key2 in data19){
if(!(((((key2 === "scope") || (key2 === "title")) || (key2 === "category")) || (key2 === "description")) || (key2 === "default"))){
const err45 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/$defs/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data19.scope !== undefined){
let data20 = data19.scope;
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
const err46 = {instancePath:instancePath+"/scopes/" + i3+"/scope",schemaPath:"#/$defs/scope/properties/scope/pattern",keyword:"pattern",params:{pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"},message:"must match pattern \""+"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"+"\"",schema:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$",parentSchema:schema33.properties.scope,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/scopes/" + i3+"/scope",schemaPath:"#/$defs/scope/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.scope.type,parentSchema:schema33.properties.scope,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data19.title !== undefined){
let data21 = data19.title;
if(typeof data21 === "string"){
if(func2(data21) < 1){
const err48 = {instancePath:instancePath+"/scopes/" + i3+"/title",schemaPath:"#/$defs/scope/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.title,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/scopes/" + i3+"/title",schemaPath:"#/$defs/scope/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.title.type,parentSchema:schema33.properties.title,data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data19.category !== undefined){
let data22 = data19.category;
if(typeof data22 !== "string"){
const err50 = {instancePath:instancePath+"/scopes/" + i3+"/category",schemaPath:"#/$defs/scope/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.category.type,parentSchema:schema33.properties.category,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data19.description !== undefined){
let data23 = data19.description;
if(typeof data23 !== "string"){
const err51 = {instancePath:instancePath+"/scopes/" + i3+"/description",schemaPath:"#/$defs/scope/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.description.type,parentSchema:schema33.properties.description,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data19.default !== undefined){
let data24 = data19.default;
if(typeof data24 !== "boolean"){
const err52 = {instancePath:instancePath+"/scopes/" + i3+"/default",schemaPath:"#/$defs/scope/properties/default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.default.type,parentSchema:schema33.properties.default,data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/$defs/scope/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data:data19};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.scopes.type,parentSchema:schema31.properties.scopes,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.auth !== undefined){
let data25 = data.auth;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(Object.keys(data25).length < 1){
const err55 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.auth,data:data25};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key3 in data25){
const _errs58 = errors;
if(typeof key3 === "string"){
if(!pattern7.test(key3)){
const err56 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,62}$"+"\"",schema:"^[a-z][a-z0-9_]{0,62}$",parentSchema:schema31.properties.auth.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
var valid12 = _errs58 === errors;
if(!valid12){
const err57 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema31.properties.auth.propertyNames,parentSchema:schema31.properties.auth,data:data25};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
for(const key4 in data25){
if(!(validate21(data25[key4], {instancePath:instancePath+"/auth/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data25,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.auth.type,parentSchema:schema31.properties.auth,data:data25};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.profile !== undefined){
let data27 = data.profile;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.fields === undefined){
const err59 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema31.properties.profile.required,parentSchema:schema31.properties.profile,data:data27};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key5 in data27){
if(!(key5 === "fields")){
const err60 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.profile,data:data27};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data27.fields !== undefined){
let data28 = data27.fields;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i4=0; i4<len3; i4++){
if(!(validate28(data28[i4], {instancePath:instancePath+"/profile/fields/" + i4,parentData:data28,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath:instancePath+"/profile/fields",schemaPath:"#/properties/profile/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.profile.properties.fields.type,parentSchema:schema31.properties.profile.properties.fields,data:data28};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.profile.type,parentSchema:schema31.properties.profile,data:data27};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.account !== undefined){
let data30 = data.account;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.fields === undefined){
const err63 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema31.properties.account.required,parentSchema:schema31.properties.account,data:data30};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key6 in data30){
if(!(key6 === "fields")){
const err64 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.account,data:data30};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data30.fields !== undefined){
let data31 = data30.fields;
if(Array.isArray(data31)){
const len4 = data31.length;
for(let i5=0; i5<len4; i5++){
if(!(validate28(data31[i5], {instancePath:instancePath+"/account/fields/" + i5,parentData:data31,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath:instancePath+"/account/fields",schemaPath:"#/properties/account/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.account.properties.fields.type,parentSchema:schema31.properties.account.properties.fields,data:data31};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.account.type,parentSchema:schema31.properties.account,data:data30};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.prerequisites !== undefined){
let data33 = data.prerequisites;
if(Array.isArray(data33)){
const len5 = data33.length;
for(let i6=0; i6<len5; i6++){
let data34 = data33[i6];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.title === undefined){
const err67 = {instancePath:instancePath+"/prerequisites/" + i6,schemaPath:"guide.schema.json#/$defs/prerequisite/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema49.required,parentSchema:schema49,data:data34};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data34.description === undefined){
const err68 = {instancePath:instancePath+"/prerequisites/" + i6,schemaPath:"guide.schema.json#/$defs/prerequisite/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema49.required,parentSchema:schema49,data:data34};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key7 in data34){
if(!(((((key7 === "title") || (key7 === "description")) || (key7 === "from")) || (key7 === "documentation_url")) || (key7 === "applies_to"))){
const err69 = {instancePath:instancePath+"/prerequisites/" + i6,schemaPath:"guide.schema.json#/$defs/prerequisite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data:data34};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data34.title !== undefined){
let data35 = data34.title;
if(typeof data35 === "string"){
if(func2(data35) < 1){
const err70 = {instancePath:instancePath+"/prerequisites/" + i6+"/title",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema49.properties.title,data:data35};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/prerequisites/" + i6+"/title",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.title.type,parentSchema:schema49.properties.title,data:data35};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data34.description !== undefined){
let data36 = data34.description;
if(typeof data36 !== "string"){
const err72 = {instancePath:instancePath+"/prerequisites/" + i6+"/description",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.description.type,parentSchema:schema49.properties.description,data:data36};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data34.from !== undefined){
let data37 = data34.from;
if(!((data37 === "admin") || (data37 === "provider"))){
const err73 = {instancePath:instancePath+"/prerequisites/" + i6+"/from",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/from/enum",keyword:"enum",params:{allowedValues: schema49.properties.from.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.from.enum,parentSchema:schema49.properties.from,data:data37};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data34.documentation_url !== undefined){
let data38 = data34.documentation_url;
if(typeof data38 === "string"){
if(!(formats0(data38))){
const err74 = {instancePath:instancePath+"/prerequisites/" + i6+"/documentation_url",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/documentation_url/format",keyword:"format",params:{format: "https-url"},message:"must match format \""+"https-url"+"\"",schema:"https-url",parentSchema:schema49.properties.documentation_url,data:data38};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/prerequisites/" + i6+"/documentation_url",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/documentation_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.documentation_url.type,parentSchema:schema49.properties.documentation_url,data:data38};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data34.applies_to !== undefined){
let data39 = data34.applies_to;
if(Array.isArray(data39)){
if(data39.length < 1){
const err76 = {instancePath:instancePath+"/prerequisites/" + i6+"/applies_to",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/applies_to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema49.properties.applies_to,data:data39};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const len6 = data39.length;
for(let i7=0; i7<len6; i7++){
let data40 = data39[i7];
if(typeof data40 !== "string"){
const err77 = {instancePath:instancePath+"/prerequisites/" + i6+"/applies_to/" + i7,schemaPath:"guide.schema.json#/$defs/prerequisite/properties/applies_to/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.applies_to.items.type,parentSchema:schema49.properties.applies_to.items,data:data40};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
let i8 = data39.length;
let j1;
if(i8 > 1){
const indices1 = {};
for(;i8--;){
let item1 = data39[i8];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err78 = {instancePath:instancePath+"/prerequisites/" + i6+"/applies_to",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/applies_to/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i8+" are identical)",schema:true,parentSchema:schema49.properties.applies_to,data:data39};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
break;
}
indices1[item1] = i8;
}
}
}
else {
const err79 = {instancePath:instancePath+"/prerequisites/" + i6+"/applies_to",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/applies_to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema49.properties.applies_to.type,parentSchema:schema49.properties.applies_to,data:data39};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/prerequisites/" + i6,schemaPath:"guide.schema.json#/$defs/prerequisite/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data:data34};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/prerequisites",schemaPath:"#/properties/prerequisites/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.prerequisites.type,parentSchema:schema31.properties.prerequisites,data:data33};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.guide !== undefined){
let data41 = data.guide;
if(Array.isArray(data41)){
const len7 = data41.length;
for(let i9=0; i9<len7; i9++){
let data42 = data41[i9];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.title === undefined){
const err82 = {instancePath:instancePath+"/guide/" + i9,schemaPath:"guide.schema.json/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema48.required,parentSchema:schema48,data:data42};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data42.content === undefined){
const err83 = {instancePath:instancePath+"/guide/" + i9,schemaPath:"guide.schema.json/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",schema:schema48.required,parentSchema:schema48,data:data42};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key8 in data42){
if(!(((((key8 === "title") || (key8 === "content")) || (key8 === "link")) || (key8 === "scopes")) || (key8 === "applies_to"))){
const err84 = {instancePath:instancePath+"/guide/" + i9,schemaPath:"guide.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data:data42};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data42.title !== undefined){
let data43 = data42.title;
if(typeof data43 === "string"){
if(func2(data43) < 1){
const err85 = {instancePath:instancePath+"/guide/" + i9+"/title",schemaPath:"guide.schema.json/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema48.properties.title,data:data43};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/guide/" + i9+"/title",schemaPath:"guide.schema.json/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.title.type,parentSchema:schema48.properties.title,data:data43};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data42.content !== undefined){
let data44 = data42.content;
if(typeof data44 !== "string"){
const err87 = {instancePath:instancePath+"/guide/" + i9+"/content",schemaPath:"guide.schema.json/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.content.type,parentSchema:schema48.properties.content,data:data44};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data42.link !== undefined){
let data45 = data42.link;
if(typeof data45 === "string"){
if(!(formats0(data45))){
const err88 = {instancePath:instancePath+"/guide/" + i9+"/link",schemaPath:"guide.schema.json/properties/link/format",keyword:"format",params:{format: "https-url"},message:"must match format \""+"https-url"+"\"",schema:"https-url",parentSchema:schema48.properties.link,data:data45};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/guide/" + i9+"/link",schemaPath:"guide.schema.json/properties/link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.link.type,parentSchema:schema48.properties.link,data:data45};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data42.scopes !== undefined){
let data46 = data42.scopes;
if(Array.isArray(data46)){
const len8 = data46.length;
for(let i10=0; i10<len8; i10++){
let data47 = data46[i10];
if(typeof data47 !== "string"){
const err90 = {instancePath:instancePath+"/guide/" + i9+"/scopes/" + i10,schemaPath:"guide.schema.json/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.scopes.items.type,parentSchema:schema48.properties.scopes.items,data:data47};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
let i11 = data46.length;
let j2;
if(i11 > 1){
const indices2 = {};
for(;i11--;){
let item2 = data46[i11];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err91 = {instancePath:instancePath+"/guide/" + i9+"/scopes",schemaPath:"guide.schema.json/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i11+" are identical)",schema:true,parentSchema:schema48.properties.scopes,data:data46};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
break;
}
indices2[item2] = i11;
}
}
}
else {
const err92 = {instancePath:instancePath+"/guide/" + i9+"/scopes",schemaPath:"guide.schema.json/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.scopes.type,parentSchema:schema48.properties.scopes,data:data46};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data42.applies_to !== undefined){
let data48 = data42.applies_to;
if(Array.isArray(data48)){
if(data48.length < 1){
const err93 = {instancePath:instancePath+"/guide/" + i9+"/applies_to",schemaPath:"guide.schema.json/properties/applies_to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema48.properties.applies_to,data:data48};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
const len9 = data48.length;
for(let i12=0; i12<len9; i12++){
let data49 = data48[i12];
if(typeof data49 !== "string"){
const err94 = {instancePath:instancePath+"/guide/" + i9+"/applies_to/" + i12,schemaPath:"guide.schema.json/properties/applies_to/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.applies_to.items.type,parentSchema:schema48.properties.applies_to.items,data:data49};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
let i13 = data48.length;
let j3;
if(i13 > 1){
const indices3 = {};
for(;i13--;){
let item3 = data48[i13];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err95 = {instancePath:instancePath+"/guide/" + i9+"/applies_to",schemaPath:"guide.schema.json/properties/applies_to/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i13+" are identical)",schema:true,parentSchema:schema48.properties.applies_to,data:data48};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
break;
}
indices3[item3] = i13;
}
}
}
else {
const err96 = {instancePath:instancePath+"/guide/" + i9+"/applies_to",schemaPath:"guide.schema.json/properties/applies_to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.applies_to.type,parentSchema:schema48.properties.applies_to,data:data48};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/guide/" + i9,schemaPath:"guide.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data:data42};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/guide",schemaPath:"#/properties/guide/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.guide.type,parentSchema:schema31.properties.guide,data:data41};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.api !== undefined){
if(!(validate32(data.api, {instancePath:instancePath+"/api",parentData:data,parentDataProperty:"api",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.actions !== undefined){
let data51 = data.actions;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key9 in data51){
const _errs113 = errors;
if(typeof key9 === "string"){
if(!pattern13.test(key9)){
const err99 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"+"\"",schema:"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$",parentSchema:schema31.properties.actions.propertyNames,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
var valid37 = _errs113 === errors;
if(!valid37){
const err100 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid",schema:schema31.properties.actions.propertyNames,parentSchema:schema31.properties.actions,data:data51};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
for(const key10 in data51){
let data52 = data51[key10];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.title === undefined){
const err101 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"action.schema.json/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema53.required,parentSchema:schema53,data:data52};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data52.method === undefined){
const err102 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"action.schema.json/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema53.required,parentSchema:schema53,data:data52};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data52.path === undefined){
const err103 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"action.schema.json/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema53.required,parentSchema:schema53,data:data52};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key11 in data52){
if(!(func1.call(schema53.properties, key11))){
const err104 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"action.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data:data52};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data52.title !== undefined){
let data53 = data52.title;
if(typeof data53 === "string"){
if(func2(data53) < 1){
const err105 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"action.schema.json/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.title,data:data53};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"action.schema.json/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.title.type,parentSchema:schema53.properties.title,data:data53};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data52.description !== undefined){
let data54 = data52.description;
if(typeof data54 !== "string"){
const err107 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"action.schema.json/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.description.type,parentSchema:schema53.properties.description,data:data54};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data52.method !== undefined){
let data55 = data52.method;
if(!(((((data55 === "GET") || (data55 === "POST")) || (data55 === "PUT")) || (data55 === "PATCH")) || (data55 === "DELETE"))){
const err108 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/method",schemaPath:"action.schema.json/properties/method/enum",keyword:"enum",params:{allowedValues: schema53.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.method.enum,parentSchema:schema53.properties.method,data:data55};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data52.path !== undefined){
let data56 = data52.path;
if(typeof data56 === "string"){
if(!pattern14.test(data56)){
const err109 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"action.schema.json/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[^?#\\s]*$"},message:"must match pattern \""+"^/[^?#\\s]*$"+"\"",schema:"^/[^?#\\s]*$",parentSchema:schema53.properties.path,data:data56};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"action.schema.json/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.path.type,parentSchema:schema53.properties.path,data:data56};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data52.query !== undefined){
let data57 = data52.query;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key12 in data57){
let data58 = data57[key12];
if(typeof data58 !== "string"){
const err111 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/query/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"action.schema.json/properties/query/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.query.additionalProperties.type,parentSchema:schema53.properties.query.additionalProperties,data:data58};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/query",schemaPath:"action.schema.json/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.query.type,parentSchema:schema53.properties.query,data:data57};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data52.body !== undefined){
let data59 = data52.body;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
}
else {
const err113 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/body",schemaPath:"action.schema.json/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.body.type,parentSchema:schema53.properties.body,data:data59};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data52.input !== undefined){
let data60 = data52.input;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
}
else {
const err114 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"action.schema.json/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.input.type,parentSchema:schema53.properties.input,data:data60};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data52.output !== undefined){
let data61 = data52.output;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
}
else {
const err115 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"action.schema.json/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.output.type,parentSchema:schema53.properties.output,data:data61};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data52.scopes !== undefined){
let data62 = data52.scopes;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(Object.keys(data62).length > 1){
const err116 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"action.schema.json/properties/scopes/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema53.properties.scopes,data:data62};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(Object.keys(data62).length < 1){
const err117 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"action.schema.json/properties/scopes/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema53.properties.scopes,data:data62};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
for(const key13 in data62){
if(!((key13 === "all_of") || (key13 === "any_of"))){
const err118 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"action.schema.json/properties/scopes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema53.properties.scopes,data:data62};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data62.all_of !== undefined){
let data63 = data62.all_of;
if(Array.isArray(data63)){
if(data63.length < 1){
const err119 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/all_of",schemaPath:"action.schema.json/properties/scopes/properties/all_of/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema53.properties.scopes.properties.all_of,data:data63};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
const len10 = data63.length;
for(let i14=0; i14<len10; i14++){
let data64 = data63[i14];
if(typeof data64 !== "string"){
const err120 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/all_of/" + i14,schemaPath:"action.schema.json/properties/scopes/properties/all_of/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.scopes.properties.all_of.items.type,parentSchema:schema53.properties.scopes.properties.all_of.items,data:data64};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
let i15 = data63.length;
let j4;
if(i15 > 1){
const indices4 = {};
for(;i15--;){
let item4 = data63[i15];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err121 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/all_of",schemaPath:"action.schema.json/properties/scopes/properties/all_of/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i15+" are identical)",schema:true,parentSchema:schema53.properties.scopes.properties.all_of,data:data63};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
break;
}
indices4[item4] = i15;
}
}
}
else {
const err122 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/all_of",schemaPath:"action.schema.json/properties/scopes/properties/all_of/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.scopes.properties.all_of.type,parentSchema:schema53.properties.scopes.properties.all_of,data:data63};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data62.any_of !== undefined){
let data65 = data62.any_of;
if(Array.isArray(data65)){
if(data65.length < 1){
const err123 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/any_of",schemaPath:"action.schema.json/properties/scopes/properties/any_of/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema53.properties.scopes.properties.any_of,data:data65};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
const len11 = data65.length;
for(let i16=0; i16<len11; i16++){
let data66 = data65[i16];
if(typeof data66 !== "string"){
const err124 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/any_of/" + i16,schemaPath:"action.schema.json/properties/scopes/properties/any_of/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.scopes.properties.any_of.items.type,parentSchema:schema53.properties.scopes.properties.any_of.items,data:data66};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
let i17 = data65.length;
let j5;
if(i17 > 1){
const indices5 = {};
for(;i17--;){
let item5 = data65[i17];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err125 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/any_of",schemaPath:"action.schema.json/properties/scopes/properties/any_of/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i17+" are identical)",schema:true,parentSchema:schema53.properties.scopes.properties.any_of,data:data65};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
break;
}
indices5[item5] = i17;
}
}
}
else {
const err126 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/any_of",schemaPath:"action.schema.json/properties/scopes/properties/any_of/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.scopes.properties.any_of.type,parentSchema:schema53.properties.scopes.properties.any_of,data:data65};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"action.schema.json/properties/scopes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.scopes.type,parentSchema:schema53.properties.scopes,data:data62};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data52.effects !== undefined){
let data67 = data52.effects;
if(Array.isArray(data67)){
const len12 = data67.length;
for(let i18=0; i18<len12; i18++){
let data68 = data67[i18];
if(!(((data68 === "read") || (data68 === "write")) || (data68 === "spends_credits"))){
const err128 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/effects/" + i18,schemaPath:"action.schema.json/properties/effects/items/enum",keyword:"enum",params:{allowedValues: schema53.properties.effects.items.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.effects.items.enum,parentSchema:schema53.properties.effects.items,data:data68};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
let i19 = data67.length;
let j6;
if(i19 > 1){
outer0:
for(;i19--;){
for(j6 = i19; j6--;){
if(func0(data67[i19], data67[j6])){
const err129 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/effects",schemaPath:"action.schema.json/properties/effects/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i19+" are identical)",schema:true,parentSchema:schema53.properties.effects,data:data67};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err130 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/effects",schemaPath:"action.schema.json/properties/effects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.effects.type,parentSchema:schema53.properties.effects,data:data67};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data52.idempotent !== undefined){
let data69 = data52.idempotent;
if(typeof data69 !== "boolean"){
const err131 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/idempotent",schemaPath:"action.schema.json/properties/idempotent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.idempotent.type,parentSchema:schema53.properties.idempotent,data:data69};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/actions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"action.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data:data52};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.actions.type,parentSchema:schema31.properties.actions,data:data51};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateManifest: ValidateFunction = validate
